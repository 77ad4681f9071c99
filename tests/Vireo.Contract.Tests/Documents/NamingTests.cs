using System.Reflection;
using Vireo.Contract.Administration;
using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Documents;

public sealed class NamingTests
{
    private static readonly Type[] LimitTypes = [typeof(RemoteLimits), typeof(AdminLimits)];

    public static TheoryData<string, string> Limits { get; } =
    [
        .. LimitTypes.SelectMany(type => type.GetFields()).Select(field => new TheoryDataRow<string, string>(field.DeclaringType!.Name, field.Name)),
    ];

    public static TheoryData<Type> Records { get; } = [.. DeclaredRecord.All];

    [Theory]
    [MemberData(nameof(Limits))]
    public void WhenALimitIsDeclared_ThenItIsTheConstantThatItsDocumentNames(string type, string name)
    {
        FieldInfo limit = LimitTypes.Single(one => one.Name == type).GetField(name)!;
        string constant = Assert.Single(DocumentedNames.Of(limit));
        Assert.Equal(WireFacts.All.First(facts => facts.Constants.ContainsKey(constant)).Constants[constant], limit.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItsDocumentNamesIt(string program, int number)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        WireProcedure facts = declared.Facts;
        IReadOnlyList<string> names = DocumentedNames.Of(declared.Method);

        Assert.Contains(WireFacts.Of(program).Prefix + facts.Name, names);
        Assert.True(facts.Api.Count == 0 || facts.Api.Intersect(names).Any(), $"{facts.Name}: none of {string.Join(", ", facts.Api)}");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void WhenARecordStandsForAStruct_ThenItsDocumentNamesIt(Type record) =>
        Assert.Contains(record.GetCustomAttribute<XdrStructAttribute>()!.WireName, DocumentedNames.Of(record));
}

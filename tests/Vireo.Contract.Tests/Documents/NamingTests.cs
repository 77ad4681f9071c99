using System.Reflection;
using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Documents;

public sealed class NamingTests
{
    public static TheoryData<string> Limits { get; } = [.. typeof(RemoteLimits).GetFields().Select(field => field.Name)];

    public static TheoryData<Type> Records { get; } = [.. DeclaredRecord.All];

    [Theory]
    [MemberData(nameof(Limits))]
    public void WhenALimitIsDeclared_ThenItIsTheConstantThatItsDocumentNames(string name)
    {
        FieldInfo limit = typeof(RemoteLimits).GetField(name)!;
        Assert.Equal(WireFacts.Remote.Constants[Assert.Single(DocumentedNames.Of(limit))], limit.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItsDocumentNamesIt(int number)
    {
        WireProcedure facts = WireFacts.Remote.Procedures[number];
        IReadOnlyList<string> names = DocumentedNames.Of(DeclaredContract.ByNumber[number].Method);

        Assert.Contains("REMOTE_PROC_" + facts.Name, names);
        Assert.True(facts.Api.Count == 0 || facts.Api.Intersect(names).Any(), $"{facts.Name}: none of {string.Join(", ", facts.Api)}");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void WhenARecordStandsForAStruct_ThenItsDocumentNamesIt(Type record) =>
        Assert.Contains(record.GetCustomAttribute<XdrStructAttribute>()!.WireName, DocumentedNames.Of(record));
}

using System.Reflection;
using Vireo.Contract.Tests.Facts;

namespace Vireo.Contract.Tests.Documents;

public sealed class EnumTests
{
    public static TheoryData<Type> Enums { get; } =
        [.. typeof(RemoteProgram).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic && DocumentedNames.Of(type).Count > 0)];

    [Fact]
    public void WhenTheFactsKnowAnEnum_ThenTheContractDeclaresItOnce() =>
        Assert.Equal(
            WireFacts.Enums.Keys.Order(StringComparer.Ordinal),
            Enums.Select(row => Assert.Single(DocumentedNames.Of(row.Data))).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Enums))]
    public void WhenAnEnumIsDeclared_ThenItsMembersHaveTheValuesOfTheirCNames(Type declared)
    {
        WireEnum facts = WireFacts.Enums[DocumentedNames.Of(declared)[0]];

        var members = declared.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(member => !IsOurNone(facts, member))
            .ToDictionary(member => Assert.Single(DocumentedNames.Of(member)), ValueOf);

        Assert.Equal(facts.Members.OrderBy(member => member.Key), members.OrderBy(member => member.Key));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void WhenAnEnumIsDeclared_ThenItIsOneOfFlagsAsInC(Type declared) =>
        Assert.Equal(WireFacts.Enums[DocumentedNames.Of(declared)[0]].Flags, declared.IsDefined(typeof(FlagsAttribute)));

    // C has no name for "no flags" in most enums.
    private static bool IsOurNone(WireEnum facts, FieldInfo member) =>
        facts.Flags && member.Name == "None" && !facts.Members.ContainsValue(0);

    private static long ValueOf(FieldInfo member) => Convert.ToInt64(member.GetRawConstantValue(), null);
}

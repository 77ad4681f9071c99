using System.Reflection;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

public sealed class LayoutTests
{
    private static readonly WireFacts Facts = WireFacts.Remote;

    public static TheoryData<Type> Records { get; } = [.. DeclaredRecord.All];

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItsArgumentsAreTheWires(int number)
    {
        string? wireStruct = Facts.Procedures[number].Args;
        AssertSame(wireStruct, Facts.FlatFields(wireStruct), DeclaredContract.ByNumber[number].Arguments);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenItsReplyIsTheWires(int number)
    {
        WireProcedure procedure = Facts.Procedures[number];
        AssertSame(procedure.Ret, Facts.FlatFields(procedure.Ret), DeclaredContract.ByNumber[number].ReplyOf(procedure));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void WhenARecordStandsForAStruct_ThenItsFieldsAreTheWires(Type record)
    {
        string wireStruct = record.GetCustomAttribute<XdrStructAttribute>()!.WireName;
        AssertSame(wireStruct, Facts.Fields(wireStruct), DeclaredRecord.FieldsOf(record));
    }

    [Fact]
    public void WhenARecordStandsForAUnion_ThenItsArmsAreTheWires()
    {
        Type union = Assert.Single(typeof(RemoteProgram).Assembly.GetTypes(), type => type.IsDefined(typeof(XdrUnionAttribute), false));
        var arms = Facts.Arms(union.GetCustomAttribute<XdrUnionAttribute>()!.WireName)!;

        var declared = union.GetNestedTypes().ToDictionary(
            arm => arm.GetCustomAttribute<XdrCaseAttribute>()!.Discriminant,
            arm => DeclaredRecord.FieldsOf(arm).Single().Shape);

        Assert.Equal(arms.ToDictionary(arm => arm.Key, arm => WireShapes.Of(arm.Value, Facts)), declared);
    }

    private static void AssertSame(string? wireStruct, IReadOnlyList<WireField> wire, IReadOnlyList<DeclaredField> declared)
    {
        Assert.Equal(
            wire.Select(field => Plain(Facts.NameOf(wireStruct!, field.Name))),
            declared.Select(field => Plain(field.Name)));
        Assert.All(
            wire.Zip(declared),
            pair => Assert.True(
                pair.Second.Fits(WireShapes.Of(pair.First, Facts)),
                $"{wireStruct}.{pair.First.Name} is {WireShapes.Of(pair.First, Facts)}, declared as {pair.Second.Shape}"));
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}

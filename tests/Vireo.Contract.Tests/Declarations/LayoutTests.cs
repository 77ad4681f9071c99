using System.Reflection;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

public sealed class LayoutTests
{
    public static TheoryData<Type> Records { get; } = [.. DeclaredRecord.All];

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItsArgumentsAreTheWires(string program, int number)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        AssertSame(WireFacts.Of(program), declared.Facts.Args, declared.Arguments);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenItsReplyIsTheWires(string program, int number)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        AssertSame(WireFacts.Of(program), declared.Facts.Ret, declared.ReplyFields());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void WhenARecordStandsForAStruct_ThenItsFieldsAreTheWires(Type record)
    {
        string wireStruct = record.GetCustomAttribute<XdrStructAttribute>()!.WireName;
        AssertSame(WireFacts.WithStruct(wireStruct), wireStruct, DeclaredRecord.FieldsOf(record));
    }

    [Fact]
    public void WhenARecordStandsForAUnion_ThenItsArmsAreTheWires()
    {
        Type union = Assert.Single(typeof(RemoteProgram).Assembly.GetTypes(), type => type.IsDefined(typeof(XdrUnionAttribute), false));
        var arms = WireFacts.Remote.Arms(union.GetCustomAttribute<XdrUnionAttribute>()!.WireName)!;

        var declared = union.GetNestedTypes().ToDictionary(
            arm => arm.GetCustomAttribute<XdrCaseAttribute>()!.Discriminant,
            arm => DeclaredRecord.FieldsOf(arm).Single().Shape);

        Assert.Equal(arms.ToDictionary(arm => arm.Key, arm => WireShapes.Of(arm.Value, WireFacts.Remote)), declared);
    }

    [Fact]
    public void WhenTwoProgramsShareARecord_ThenTheirLayoutsAreTheSame() => Assert.All(
        WireFacts.Twins.Where(twin => WireFacts.Remote.Arms(twin.Value) is null),
        twin =>
        {
            WireFacts facts = WireFacts.WithStruct(twin.Key);
            Assert.Equal(
                WireFacts.Remote.Fields(twin.Value).Select(field => (field.Name, WireShapes.Of(field, WireFacts.Remote))),
                facts.Fields(twin.Key).Select(field => (field.Name, WireShapes.Of(field, facts))));
        });

    [Fact]
    public void WhenTwoProgramsShareAUnion_ThenItsArmsAreTheSame() => Assert.All(
        WireFacts.Twins.Where(twin => WireFacts.Remote.Arms(twin.Value) is not null),
        twin =>
        {
            WireFacts facts = WireFacts.All.First(program => program.Arms(twin.Key) is not null);
            Assert.Equal(
                WireFacts.Remote.Arms(twin.Value)!.Select(arm => (arm.Key, WireShapes.Of(arm.Value, WireFacts.Remote))),
                facts.Arms(twin.Key)!.Select(arm => (arm.Key, WireShapes.Of(arm.Value, facts))));
        });

    private static void AssertSame(WireFacts facts, string? wireStruct, IReadOnlyList<DeclaredField> declared)
    {
        IReadOnlyList<WireField> wire = facts.FlatFields(wireStruct);
        Assert.Equal(
            wire.Select(field => Plain(WireFacts.NameOf(wireStruct!, field.Name))),
            declared.Select(field => Plain(field.Name)));
        Assert.All(
            wire.Zip(declared),
            pair => Assert.True(
                pair.Second.Fits(WireShapes.Of(pair.First, facts)),
                $"{wireStruct}.{pair.First.Name} is {WireShapes.Of(pair.First, facts)}, declared as {pair.Second.Shape}"));
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}

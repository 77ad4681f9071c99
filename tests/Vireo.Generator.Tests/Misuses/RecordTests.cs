namespace Vireo.Generator.Tests.Misuses;

/// <summary>Faults of structs and unions.</summary>
public sealed class RecordTests
{
    [Fact]
    public void GivenAStructThatIsNotPartial_ThenItIsReported() => Misuse.Reports(
        "VIREO001", "'Place' is not partial", """[XdrStruct("s")] public sealed record [|Place|](int X);""");

    [Fact]
    public void GivenAContainingTypeThatIsNotPartial_ThenItIsReported() => Misuse.Reports(
        "VIREO001", "'Outer' is not partial", """public static class Outer { [XdrStruct("s")] public sealed partial record [|Place|](int X); }""");

    [Fact]
    public void GivenAStructThatIsNotARecord_ThenItIsReported() => Misuse.Reports(
        "VIREO001", "it is not a record", """[XdrStruct("s")] public sealed partial class [|Place|](int x) { public int X { get; } = x; }""");

    [Fact]
    public void GivenAGenericStruct_ThenItIsReported() => Misuse.Reports(
        "VIREO001", "it is generic", """[XdrStruct("s")] public sealed partial record [|Place|]<T>(int X);""");

    [Fact]
    public void GivenAStructWithoutAPrimaryConstructor_ThenItIsReported() => Misuse.Reports(
        "VIREO001", "it has no primary constructor", """[XdrStruct("s")] public sealed partial record [|Place|] { public int X { get; init; } }""");

    [Fact]
    public void GivenAFieldOfUnknownType_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "'When' has the type 'System.DateTime'", """[XdrStruct("s")] public sealed partial record Place(DateTime [|When|]);""");

    [Fact]
    public void GivenAFieldOfARecordWithoutXdrStruct_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "a record with [XdrStruct] or [XdrUnion]", """public record Other; [XdrStruct("s")] public sealed partial record Place(Other [|Value|]);""");

    [Fact]
    public void GivenAnEnumOfLongs_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "an enum on the wire is an int or uint", """public enum Wide : long { A } [XdrStruct("s")] public sealed partial record Place(Wide [|Value|]);""");

    [Fact]
    public void GivenAListThatMayBeNull_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "a list is never null", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2)] IReadOnlyList<int>? [|Values|]);""");

    [Fact]
    public void GivenAListOfLists_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "a list of lists needs a struct between", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2)] IReadOnlyList<IReadOnlyList<int>> [|Values|]);""");

    [Fact]
    public void GivenAListOfEmptyStructs_ThenItIsReported() => Misuse.Reports(
        "VIREO002", "nothing bounds their number",
        """[XdrStruct("e")] public sealed partial record Empty(); [XdrStruct("s")] public sealed partial record Place([XdrMax(2)] IReadOnlyList<Empty> [|Values|]);""");

    [Fact]
    public void GivenAListWithoutALimit_ThenItIsReported() => Misuse.Reports(
        "VIREO003", "[XdrMax(n)]", """[XdrStruct("s")] public sealed partial record Place(IReadOnlyList<int> [|Values|]);""");

    [Fact]
    public void GivenAnOpaqueWithoutALimit_ThenItIsReported() => Misuse.Reports(
        "VIREO003", "[XdrFixed(n)]", """[XdrStruct("s")] public sealed partial record Place(ReadOnlyMemory<byte> [|Cookie|]);""");

    [Fact]
    public void GivenAListOfOpaquesWithoutAnElementLimit_ThenItIsReported() => Misuse.Reports(
        "VIREO003", "Element = n", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2)] IReadOnlyList<ReadOnlyMemory<byte>> [|Cookies|]);""");

    [Fact]
    public void GivenBothAMostAndAnExactNumber_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "both a most and an exact number", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2), XdrFixed(2)] IReadOnlyList<int> [|Values|]);""");

    [Fact]
    public void GivenALimitOfZero_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "it must be over 0", """[XdrStruct("s")] public sealed partial record Place([XdrMax(0)] IReadOnlyList<int> [|Values|]);""");

    [Fact]
    public void GivenANegativeLimitOfAString_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "it must be over 0", """[XdrStruct("s")] public sealed partial record Place([XdrMax(-1)] string [|Name|]);""");

    [Fact]
    public void GivenAnExactSizeOfAString_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "a string takes [XdrMax] alone", """[XdrStruct("s")] public sealed partial record Place([XdrFixed(4)] string [|Name|]);""");

    [Fact]
    public void GivenALimitOfANumber_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "'int' takes none", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2)] int [|X|]);""");

    [Fact]
    public void GivenAListOfChars_ThenItIsReported() => Misuse.Reports(
        "VIREO004", "chars are a ReadOnlyMemory<byte>", """[XdrStruct("s")] public sealed partial record Place([XdrMax(2), XdrChars] IReadOnlyList<byte> [|Label|]);""");

    [Fact]
    public void GivenAStructThatContainsItself_ThenItIsReported() => Misuse.Reports(
        "VIREO005", "'Place' contains itself", """[XdrStruct("s")] public sealed partial record [|Place|](int X, Place Next);""");

    [Fact]
    public void GivenAUnionWhoseEveryArmContainsIt_ThenItIsReported() => Misuse.Reports(
        "VIREO005", "'Value' contains itself", """[XdrUnion("u")] public abstract partial record [|Value|] { [XdrCase(1)] public sealed record Again(Value Inner) : Value; }""");

    [Fact]
    public void GivenAUnionThatIsNotAbstract_ThenItIsReported() => Misuse.Reports(
        "VIREO006", "it is not abstract", """[XdrUnion("u")] public partial record [|Value|] { [XdrCase(1)] public sealed record Number(int N) : Value; }""");

    [Fact]
    public void GivenAUnionWithoutArms_ThenItIsReported() => Misuse.Reports(
        "VIREO006", "it has no nested record with [XdrCase]", """[XdrUnion("u")] public abstract partial record [|Value|];""");

    [Fact]
    public void GivenAnArmThatDoesNotDerive_ThenItIsReported() => Misuse.Reports(
        "VIREO006", "'Number' is not a record that derives from it", """[XdrUnion("u")] public abstract partial record Value { [XdrCase(1)] public sealed record [|Number|](int N); }""");

    [Fact]
    public void GivenAnArmOfTwoValues_ThenItIsReported() => Misuse.Reports(
        "VIREO006", "more than one value", """[XdrUnion("u")] public abstract partial record Value { [XdrCase(1)] public sealed record [|Pair|](int A, int B) : Value; }""");

    [Fact]
    public void GivenTwoArmsWithOneDiscriminant_ThenTheSecondIsReported() => Misuse.Reports(
        "VIREO007", "'B' has the discriminant 1, which 'A' has already",
        """[XdrUnion("u")] public abstract partial record Value { [XdrCase(1)] public sealed record A : Value; [XdrCase(1)] public sealed record [|B|] : Value; }""");
}

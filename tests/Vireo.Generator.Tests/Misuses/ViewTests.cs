namespace Vireo.Generator.Tests.Misuses;

/// <summary>Faults of XML views.</summary>
public sealed class ViewTests
{
    [Theory]
    [InlineData("""[XmlView("a")] public sealed class [|Box|];""", "'Box' is not partial")]
    [InlineData("""public class Outer { [XmlView("a")] public sealed partial class [|Box|]; }""", "'Outer' is not partial")]
    [InlineData("""[XmlView("a")] public sealed partial record [|Box|];""", "it is a record")]
    [InlineData("""[XmlView("a")] public sealed partial class [|Box|]<T>;""", "it is generic")]
    [InlineData("""[XmlView("a")] public partial class [|Box|];""", "neither sealed nor abstract")]
    [InlineData("""[XmlBase] public sealed partial class [|Box|];""", "what views share is abstract")]
    public void GivenAClassThatCannotBeAView_ThenItIsReported(string source, string message) => Misuse.Reports("VIREO101", message, source);

    [Theory]
    [InlineData("""[XmlAttribute("a")] public string? [|A|] { get; set; }""", "must be a partial property")]
    [InlineData("""[XmlAttribute("a")] public partial string? [|A|] { get; }""", "with get and set")]
    [InlineData("""[XmlTexts("a")] public partial XmlTextList [|A|] { get; set; }""", "with get alone")]
    public void GivenAPropertyOfTheWrongShape_ThenItIsReported(string member, string message) => ReportsInView("VIREO102", message, member);

    [Theory]
    [InlineData("""[XmlAttribute("a")] public partial object? [|A|] { get; set; }""", "'object?', which [XmlAttribute] cannot be")]
    [InlineData("""[XmlAttribute("a")] public partial System.DayOfWeek? [|A|] { get; set; }""", "an enum with [XmlEnum]")]
    [InlineData("""[XmlFlag("a")] public partial bool? [|A|] { get; set; }""", "it must be a bool")]
    [InlineData("""[XmlSwitch("a")] public partial bool [|A|] { get; set; }""", "it must be a bool?")]
    [InlineData("""[XmlSize("a")] public partial ulong? [|A|] { get; set; }""", "it must be a DataSize?")]
    [InlineData("""[XmlRaw("a")] public partial string? [|A|] { get; set; }""", "it must be an XElement?")]
    [InlineData("""[XmlTexts("a")] public partial List<string> [|A|] { get; }""", "it must be an XmlTextList")]
    [InlineData("""[XmlElement("a")] public partial string [|A|] { get; set; }""", "a class with [XmlView]")]
    [InlineData("""[XmlElements("a")] public partial List<Box> [|A|] { get; }""", "an XmlList of views")]
    [InlineData("""[XmlElements("a")] public partial XmlList<Told> [|A|] { get; }""", "of a hierarchy, with By")]
    [InlineData("""[XmlElements(".")] public partial XmlList<Box> [|A|] { get; }""", "told apart by element names")]
    [InlineData("""[XmlElement("a")] public partial Told? [|A|] { get; set; }""", "told apart by [XmlVariant]")]
    [InlineData("""[XmlElement("a")] public partial Telling [|A|] { get; set; }""", "which case it is tells the element")]
    [InlineData("""[XmlElement(".")] public partial Box [|A|] { get; set; }""", "with get alone")]
    [InlineData("""[XmlVariant("a")] public partial Box? [|A|] { get; set; }""", "a hierarchy without By")]
    [InlineData("""[XmlVariant("a")] public partial Told [|A|] { get; set; }""", "there may be no case")]
    public void GivenAPropertyOfTheWrongType_ThenItIsReported(string member, string message) => ReportsInView("VIREO103", message, member);

    [Theory]
    [InlineData("""[[|XmlAttribute("")|]] public partial string? A { get; set; }""", "it must name something")]
    [InlineData("""[[|XmlAttribute("a//b")|]] public partial string? A { get; set; }""", "'' is no name")]
    [InlineData("""[[|XmlAttribute("a b")|]] public partial string? A { get; set; }""", "'a b' is no name")]
    [InlineData("""[[|XmlText("what:a")|]] public partial string? A { get; set; }""", "'what' is no known prefix")]
    public void GivenABadPath_ThenTheAttributeIsReported(string member, string message) => ReportsInView("VIREO104", message, member);

    [Theory]
    [InlineData("""[XmlAttribute("a")] public partial int [|A|] { get; set; }""")]
    [InlineData("""[XmlText("a")] public partial string [|A|] { get; set; }""")]
    [InlineData("""[XmlAttribute("a", Default = 1)] public partial int? [|A|] { get; set; }""")]
    public void GivenNeitherNullNorADefault_OrBoth_ThenItIsReported(string member) => ReportsInView("VIREO105", "needs a type that may be null, or a Default", member);

    [Fact]
    public void GivenADefaultOfAnotherType_ThenTheAttributeIsReported() =>
        ReportsInView("VIREO106", "not of its type 'int'", """[[|XmlAttribute("a", Default = "1")|]] public partial int A { get; set; }""");

    [Fact]
    public void GivenTwoPropertiesOfOneAttribute_ThenTheSecondIsReported() => ReportsInView(
        "VIREO107", "which 'A' says already", """[XmlAttribute("x/a")] public partial string? A { get; set; } [XmlAttribute("x/a")] public partial int? [|B|] { get; set; }""");

    [Fact]
    public void GivenTwoPlaces_ThenThePropertyIsReported() =>
        ReportsInView("VIREO108", "more than one attribute", """[XmlAttribute("a"), XmlText("b")] public partial string? [|A|] { get; set; }""");

    [Theory]
    [InlineData("""[XmlView("a")] public abstract partial class [|Kinds|];""", "it has no nested class with [XmlCase]")]
    [InlineData("""[[|XmlView("a", Default = "c")|]] public abstract partial class Kinds { [XmlCase("b")] public sealed partial class B : Kinds; }""", "none of its cases has the word 'c'")]
    [InlineData("""[XmlView("a")] public abstract partial class Kinds { [XmlCase("b")] public partial class [|B|] : Kinds; }""", "neither sealed nor abstract")]
    public void GivenAHierarchyThatIsNotWellFormed_ThenItIsReported(string source, string message) => Misuse.Reports("VIREO109", message, source);

    [Fact]
    public void GivenTwoCasesWithOneWord_ThenTheSecondIsReported() => Misuse.Reports(
        "VIREO110", "'C' has the word 'b', which 'B' has already",
        """[XmlView("a")] public abstract partial class Kinds { [XmlCase("b")] public sealed partial class B : Kinds; [XmlCase("b")] public sealed partial class [|C|] : Kinds; }""");

    [Fact]
    public void GivenACaseOutsideAHierarchy_ThenItIsReported() => Misuse.Reports(
        "VIREO111", "must be nested in an abstract class", """[XmlCase("b")] public sealed partial class [|B|];""");

    [Theory]
    [InlineData("[XmlEnum] public enum [|Colour|] { Red, Other }", "its first member must be 'Other'")]
    [InlineData("[XmlEnum] public enum [|Colour|] { Other = 1, Red }", "with the value 0")]
    [InlineData("""[XmlEnum] public enum [|Colour|] { Other, Red, [XmlWord("red")] Rouge }""", "two members have the word 'red'")]
    [InlineData("public static class Outer { [XmlEnum] public enum [|Colour|] { Other } }", "it is nested")]
    public void GivenAnEnumThatIsNotWellFormed_ThenItIsReported(string source, string message) => Misuse.Reports("VIREO112", message, source);

    private static void ReportsInView(string id, string message, string member) => Misuse.Reports(
        id,
        message,
        $$"""
        [XmlView("box")]
        public sealed partial class Box
        {
            {{member}}
        }

        [XmlView("told")]
        public abstract partial class Told { [XmlCase("a")] public sealed partial class A : Told; }

        [XmlView("telling", By = "type")]
        public abstract partial class Telling { [XmlCase("a")] public sealed partial class A : Telling; }
        """);
}

using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Writes what finds the case of a hierarchy, and the cases.</summary>
internal static class HierarchySource
{
    private const string Other = "Other";

    internal static void Write(CodeWriter code, ViewModel view, HierarchyModel hierarchy)
    {
        code.Line($"private {view.Name}({ViewNames.Place} place) : base(place)").Open().Close().Line()
            .Line("/// <summary>What the document calls the case; null: one that is not listed.</summary>")
            .Line("public abstract string? Word { get; }").Line();
        Finding(code, view);
        if (hierarchy.By is { } by)
        {
            OwnFinding(code, view, by);
        }

        foreach (ViewModel found in view.Cases)
        {
            Case(code, view, found, hierarchy.By);
        }

        OtherCase(code, view);
    }

    private static void Finding(CodeWriter code, ViewModel view)
    {
        string fallback = view.Default is { } word ? $"word ?? {Identifiers.Literal(word)}" : "word";
        code.Line("/// <summary>A view of what is at a place, or will be; null: nothing tells the case.</summary>")
            .Line("/// <param name=\"place\">The place.</param>")
            .Line("/// <param name=\"word\">What tells the case.</param>")
            .Line($"public static {view.FullName}? At({ViewNames.Place} place, string? word) => ({fallback}) switch").Open();
        foreach (ViewModel found in view.Cases)
        {
            code.Line($"{Identifiers.Literal(found.Word ?? "")} => new {found.Name}(place),");
        }

        code.Line("null => null,").Line($"_ => new {Other}(place),").Close(";").Line();
    }

    private static void OwnFinding(CodeWriter code, ViewModel view, string by)
    {
        bool byName = by == ViewNames.Self;
        string word = byName ? "element.Name.LocalName" : $"element.Attribute({Identifiers.Literal(by)})?.Value";
        string read = byName ? $"{ViewNames.Text}.Read(xml)" : $"{ViewNames.Text}.Read(xml, {Identifiers.Literal(view.ElementName)})";
        code.Line("/// <summary>A view of an element.</summary>")
            .Line("/// <param name=\"element\">The element.</param>")
            .Open($"public static {view.FullName} Of({ViewNames.Element} element)")
            .Line("global::System.ArgumentNullException.ThrowIfNull(element);")
            .Line($"var place = {ViewNames.Place}.Of(element);")
            .Line($"return At(place, {word}) ?? new {Other}(place);")
            .Close().Line()
            .Line("/// <summary>Reads a document whose element it is.</summary>")
            .Line("/// <param name=\"xml\">The document.</param>")
            .Line($"/// <exception cref=\"{ViewNames.Trees}XmlDocumentException\">It is no such document.</exception>")
            .Line($"public static {view.FullName} Parse(string xml) => Of({read});").Line();
    }

    private static void Case(CodeWriter code, ViewModel view, ViewModel found, string? by)
    {
        bool tells = by is not null && by != ViewNames.Self;
        code.Open($"partial class {found.Name}")
            .Line("/// <summary>A new element, part of no document yet.</summary>")
            .Line($"public {found.Name}() : this({ViewNames.Place}.New({Identifiers.Literal(found.ElementName)}))")
            .Open();
        if (tells)
        {
            code.Line($"SetText({view.FullName}.{ViewSource.Paths}.By, {Identifiers.Literal(found.Word ?? "")});");
        }

        code.Line("OnCreated();").Close().Line()
            .Line($"internal {found.Name}({ViewNames.Place} place) : base(place)").Open().Close().Line()
            .Line("/// <inheritdoc />")
            .Line($"public override string? Word => {Identifiers.Literal(found.Word ?? "")};").Line()
            .Line("partial void OnCreated();").Line();
        ViewSource.WriteMembers(code, found);
        code.Close().Line();
    }

    private static void OtherCase(CodeWriter code, ViewModel view)
    {
        string paths = string.Join(", ", view.Paths.Select(Identifiers.Literal));
        code.Line("/// <summary>A case that is not listed: what it holds is in its element.</summary>")
            .Open($"public sealed class {Other} : {view.Name}")
            .Line($"private static readonly {ViewNames.Layout} Known = {ViewNames.Layout}.Of({paths});").Line()
            .Line($"internal {Other}({ViewNames.Place} place) : base(place)").Open().Close().Line()
            .Line("/// <inheritdoc />").Line("public override string? Word => null;").Line()
            .Line("/// <inheritdoc />").Line($"protected override {ViewNames.Layout} Layout => Known;")
            .Close().Line();
    }
}

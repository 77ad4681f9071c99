using Vireo.Generator.Sources;

namespace Vireo.Generator.Views;

/// <summary>Writes the other half of a view, or of a hierarchy with its cases.</summary>
internal static class ViewSource
{
    /// <summary>The nested class that holds the ways to what properties say.</summary>
    internal const string Paths = "XmlPaths";

    internal static string Of(ViewModel view)
    {
        var code = new CodeWriter(view.Namespace);
        foreach (string head in view.Heads.Take(view.Heads.Count - 1))
        {
            code.Open(head);
        }

        string own = view.Heads[view.Heads.Count - 1];
        code.Open(view.HasBase ? own : $"{own} : {ViewNames.BaseView}");
        if (view.IsBase)
        {
            code.Line("/// <summary>A view of what is at a place, or will be.</summary>")
                .Line("/// <param name=\"place\">The place.</param>")
                .Line($"protected {view.Name}({ViewNames.Place} place) : base(place)").Open().Close().Line();
        }
        else if (view.Hierarchy is { } hierarchy)
        {
            HierarchySource.Write(code, view, hierarchy);
        }
        else
        {
            Constructors(code, view);
        }

        WriteMembers(code, view);
        for (int i = 0; i < view.Heads.Count; i++)
        {
            code.Close();
        }

        return code.ToString();
    }

    /// <summary>The properties, and what they use.</summary>
    internal static void WriteMembers(CodeWriter code, ViewModel view)
    {
        foreach (PropertyModel property in view.Properties)
        {
            PropertySource.Write(code, property);
        }

        if (view is { Hierarchy: null, IsBase: false })
        {
            code.Line($"/// <inheritdoc />").Line($"protected override {ViewNames.Layout} Layout => {Paths}.Layout;").Line();
        }

        code.Open(view.Word is null ? $"private static class {Paths}" : $"private static new class {Paths}");
        if (view is { Hierarchy: null, IsBase: false })
        {
            string paths = string.Join(", ", view.Paths.Select(Identifiers.Literal));
            code.Line($"internal static readonly {ViewNames.Layout} Layout = {ViewNames.Layout}.Of({paths});");
        }

        foreach (PropertyModel property in view.Properties)
        {
            code.Lines(PropertySource.Paths(property));
        }

        if (view.Hierarchy is { By: { } by } && by != ViewNames.Self)
        {
            code.Line($"internal static readonly {ViewNames.Path} By = {ViewNames.Path}.ToAttribute(\".\", {Identifiers.Literal(by)});");
        }

        code.Close();
    }

    private static void Constructors(CodeWriter code, ViewModel view)
    {
        string element = Identifiers.Literal(view.ElementName);
        code.Line($"/// <summary>A new element, part of no document yet.</summary>")
            .Line($"public {view.Name}() : this({ViewNames.Place}.New({element}))").Open().Close().Line()
            .Line($"/// <summary>A view of what is at a place, or will be.</summary>")
            .Line($"/// <param name=\"place\">The place.</param>")
            .Line($"public {view.Name}({ViewNames.Place} place) : base(place)").Open().Close().Line()
            .Line($"/// <summary>A view of an element.</summary>")
            .Line($"/// <param name=\"element\">The element.</param>")
            .Line($"public static {view.FullName} Of({ViewNames.Element} element) => new({ViewNames.Place}.Of(element));").Line()
            .Line($"/// <summary>Reads a document whose element it is.</summary>")
            .Line($"/// <param name=\"xml\">The document.</param>")
            .Line($"/// <exception cref=\"{ViewNames.Trees}XmlDocumentException\">It is no such document.</exception>")
            .Line($"public static {view.FullName} Parse(string xml) => Of({ViewNames.Text}.Read(xml, {element}));").Line();
    }
}

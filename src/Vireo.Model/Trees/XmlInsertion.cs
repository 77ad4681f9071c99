using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>Puts elements where they belong among others, on lines of their own where the others are, and takes them out again.</summary>
internal static class XmlInsertion
{
    private const string Step = "  ";

    /// <summary>Puts an element into another: behind the last that belongs before it, else before the first that belongs behind it, else last.</summary>
    internal static void Insert(XElement parent, XElement child, XmlLayout? layout)
    {
        int place = layout?.PlaceOf(child.Name) ?? -1;
        XElement? before = parent.Elements().LastOrDefault(sibling => Precedes(layout, sibling, place));
        XElement? after = before is null && place >= 0 ? parent.Elements().FirstOrDefault(sibling => layout?.PlaceOf(sibling.Name) > place) : null;
        if (before is null && after is null)
        {
            before = parent.Elements().LastOrDefault();
        }

        Insert(parent, child, before, after);
        DeclareNamespaces(child);
    }

    /// <summary>Puts an element right behind another one.</summary>
    internal static void InsertBehind(XElement before, XElement child)
    {
        Insert(before.Parent ?? throw new InvalidOperationException("the element has been removed"), child, before, null);
        DeclareNamespaces(child);
    }

    /// <summary>Puts an element right before another one.</summary>
    internal static void InsertBefore(XElement after, XElement child)
    {
        Insert(after.Parent ?? throw new InvalidOperationException("the element has been removed"), child, null, after);
        DeclareNamespaces(child);
    }

    /// <summary>Takes an element out of its tree, with the line that it stood on.</summary>
    internal static void Remove(XElement element)
    {
        XElement? parent = element.Parent;
        if (Blank(element.PreviousNode) is { } line)
        {
            line.Remove();
        }

        element.Remove();
        if (parent is not null && !parent.HasElements && parent.Nodes().All(node => Blank(node) is not null))
        {
            parent.RemoveNodes();
        }
    }

    /// <summary>Puts another element where one is.</summary>
    internal static void Replace(XElement old, XElement child)
    {
        XText? line = Blank(old.PreviousNode);
        old.ReplaceWith(child);
        if (line is not null)
        {
            Indent(child, line.Value);
        }

        DeclareNamespaces(child);
    }

    private static bool Precedes(XmlLayout? layout, XElement sibling, int place) =>
        layout is not null && place >= 0 && layout.PlaceOf(sibling.Name) is >= 0 and var own && own <= place;

    private static void Insert(XElement parent, XElement child, XElement? before, XElement? after)
    {
        if (before is not null)
        {
            string? line = Blank(before.PreviousNode)?.Value;
            before.AddAfterSelf(line is null ? child : new object[] { new XText(line), child });
            Indent(child, line);
        }
        else if (after is not null)
        {
            string? line = Blank(after.PreviousNode)?.Value;
            after.AddBeforeSelf(line is null ? child : new object[] { child, new XText(line) });
            Indent(child, line);
        }
        else
        {
            InsertAlone(parent, child);
        }
    }

    private static void InsertAlone(XElement parent, XElement child)
    {
        string? end = parent.Parent is null ? (XmlText.IsKept(parent) ? "\n" : null) : Blank(parent.PreviousNode)?.Value;
        string? line = end is null ? null : end + Step;
        if (line is null || XmlTree.TextOf(parent) is not null)
        {
            parent.Add(child);
            return;
        }

        parent.Nodes().OfType<XText>().Remove();
        parent.Add(new XText(line), child, new XText(end ?? ""));
        Indent(child, line);
    }

    /// <summary>Gives the elements of a part that was made without lines a line each.</summary>
    private static void Indent(XElement element, string? line)
    {
        if (line is null || !element.HasElements || element.Nodes().Any(node => node is XText))
        {
            return;
        }

        foreach (XNode node in element.Nodes().ToList())
        {
            node.AddBeforeSelf(new XText(line + Step));
            if (node is XElement child)
            {
                Indent(child, line + Step);
            }
        }

        element.Add(new XText(line));
    }

    /// <summary>A prefix stands at the root, as libvirt writes it.</summary>
    private static void DeclareNamespaces(XElement part)
    {
        XElement root = part.AncestorsAndSelf().Last();
        foreach (XNamespace used in part.DescendantsAndSelf().Select(element => element.Name.Namespace).Distinct())
        {
            if (used != XNamespace.None && part.GetPrefixOfNamespace(used) is null && XmlNamespaces.PrefixOf(used) is { } prefix)
            {
                root.SetAttributeValue(XNamespace.Xmlns + prefix, used.NamespaceName);
            }
        }
    }

    private static XText? Blank(XNode? node) => node is XText text && node is not XCData && string.IsNullOrWhiteSpace(text.Value) ? text : null;
}

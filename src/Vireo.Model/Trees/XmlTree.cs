using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>Finding, making and removing elements.</summary>
internal static class XmlTree
{
    /// <summary>The first element at the end of a way; null: there is none.</summary>
    internal static XElement? Find(XElement? from, ReadOnlySpan<XName> steps)
    {
        foreach (XName step in steps)
        {
            from = from?.Element(step);
        }

        return from;
    }

    /// <summary>The element at the end of a way, made if need be with all that leads to it.</summary>
    internal static XElement Require(XElement from, ReadOnlySpan<XName> steps, XmlLayout? layout)
    {
        foreach (XName step in steps)
        {
            if (from.Element(step) is not { } next)
            {
                next = new XElement(step);
                XmlInsertion.Insert(from, next, layout);
            }

            from = next;
            layout = layout?.Below(step);
        }

        return from;
    }

    /// <summary>Removes an element, and then each element around it, up to a given one, that holds nothing any more.</summary>
    internal static void Prune(XElement element, XElement end)
    {
        while (element != end && IsBare(element) && element.Parent is { } parent)
        {
            XmlInsertion.Remove(element);
            element = parent;
        }
    }

    /// <summary>The text that is an element's own; null: it has none but what separates its children.</summary>
    internal static string? TextOf(XElement element)
    {
        string text = string.Concat(element.Nodes().OfType<XText>().Select(node => node.Value));
        return string.IsNullOrWhiteSpace(text) && (element.HasElements || text.Length == 0) ? null : text;
    }

    /// <summary>Gives an element a text of its own in place of the one that it has.</summary>
    internal static void SetText(XElement element, string? text)
    {
        if (element.HasElements)
        {
            element.Nodes().OfType<XText>().Where(node => !string.IsNullOrWhiteSpace(node.Value)).Remove();
        }
        else
        {
            element.Nodes().OfType<XText>().Remove();
        }

        if (text is { Length: > 0 })
        {
            element.AddFirst(new XText(text));
        }
    }

    private static bool IsBare(XElement element) =>
        !element.HasAttributes && element.Nodes().All(node => node is XText text && string.IsNullOrWhiteSpace(text.Value));
}

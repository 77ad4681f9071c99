using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>Exchanges the part of an element that one case of a hierarchy knows for that of another case.</summary>
internal static class XmlMerge
{
    /// <summary>Removes what the old case knows of an element, and moves in what the new one brings.</summary>
    internal static void Replace(XElement host, XmlLayout layout, XmlView? old, XElement? content)
    {
        foreach (XElement known in host.Elements().Where(element => old?.ElementLayout.PlaceOf(element.Name) >= 0).ToList())
        {
            XmlInsertion.Remove(known);
        }

        foreach (XAttribute attribute in content?.Attributes().ToList() ?? [])
        {
            host.SetAttributeValue(attribute.Name, attribute.Value);
        }

        foreach (XElement element in content?.Elements().ToList() ?? [])
        {
            element.Remove();
            XmlInsertion.Insert(host, element, layout);
        }

        if (content is not null && XmlTree.TextOf(content) is { } text)
        {
            XmlTree.SetText(host, text);
        }
    }
}

using System.Xml;
using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Builds the tree of a document while it counts what the document costs.</summary>
internal static class XmlTreeReader
{
    /// <summary>Reads on to the end of the document.</summary>
    /// <exception cref="XmlException">The text is not well formed, or over a limit.</exception>
    internal static XElement Read(XmlReader reader)
    {
        reader.MoveToContent();
        XElement root = ReadElement(reader);
        XElement? current = reader.IsEmptyElement ? null : root;
        int elements = 1;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Check(++elements <= XmlLimits.MaxElements && reader.Depth < XmlLimits.MaxDepth);
                    XElement element = ReadElement(reader);
                    current?.Add(element);
                    current = reader.IsEmptyElement ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent;
                    break;
                case XmlNodeType.Text:
                    current?.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.CDATA:
                    current?.Add(new XCData(reader.Value));
                    break;
                case XmlNodeType.Comment:
                    current?.Add(new XComment(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    /// <summary>The element that the reader stands on, without its content; the reader stays on it.</summary>
    private static XElement ReadElement(XmlReader reader)
    {
        Check(reader.NodeType == XmlNodeType.Element && reader.AttributeCount <= XmlLimits.MaxAttributes);
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            string space = reader.Name == "xmlns" ? string.Empty : reader.NamespaceURI;
            element.Add(new XAttribute(XName.Get(reader.LocalName, space), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    private static void Check(bool within)
    {
        if (!within)
        {
            throw new XmlException("the document is over a limit");
        }
    }
}

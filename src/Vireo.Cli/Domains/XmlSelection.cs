using System.Text;
using System.Xml;
using System.Xml.XPath;
using Vireo.Cli.Commands;

namespace Vireo.Cli.Domains;

/// <summary>Selects parts of a document, and writes them as virsh does.</summary>
internal static class XmlSelection
{
    /// <summary>Selects parts of a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="xpath">The expression.</param>
    /// <param name="isWrapped">Whether the parts get one root, <c>nodes</c>.</param>
    /// <returns>The parts, in the document's order.</returns>
    /// <exception cref="CommandFailedException">The expression is none, or selects no nodes by its kind.</exception>
    internal static string Select(string xml, string xpath, bool isWrapped)
    {
        // Without the white space between elements, so that each part is indented by its own depth.
        XmlDocument document = new() { PreserveWhitespace = false, XmlResolver = null };
        document.LoadXml(xml);
        IReadOnlyList<XmlNode> nodes = Evaluate(document, xpath);
        return isWrapped
            ? XmlText.Write(Wrap(nodes)) + "\n"
            : nodes.Aggregate(new StringBuilder(), (text, node) => text.Append(XmlText.Write(node)).Append('\n')).ToString();
    }

    private static List<XmlNode> Evaluate(XmlDocument document, string xpath)
    {
        try
        {
            if (document.CreateNavigator() is { } navigator && navigator.Evaluate(xpath) is XPathNodeIterator found)
            {
                return [.. found.Cast<XPathNavigator>().Select(node => node.UnderlyingObject).OfType<XmlNode>()];
            }
        }
        catch (XPathException)
        {
            // Said below, as with an expression that yields a number.
        }

        throw new CommandFailedException($"internal error: Incorrect xpath '{xpath}'");
    }

    private static XmlElement Wrap(IReadOnlyList<XmlNode> nodes)
    {
        XmlDocument document = new();
        XmlElement root = document.CreateElement("nodes");
        foreach (XmlNode node in nodes)
        {
            XmlNode copy = document.ImportNode(node, deep: true);
            if (copy is XmlAttribute attribute)
            {
                root.SetAttributeNode(attribute);
            }
            else
            {
                root.AppendChild(copy);
            }
        }

        return root;
    }
}

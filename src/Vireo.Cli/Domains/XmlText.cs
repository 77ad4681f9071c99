using System.Text;
using System.Xml;

namespace Vireo.Cli.Domains;

/// <summary>Writes XML nodes as libxml does, which virsh uses: double quotes, two spaces a level, no indentation around text.</summary>
internal static class XmlText
{
    private const int Step = 2;

    /// <summary>Writes a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Its text; no line end follows.</returns>
    internal static string Write(XmlNode node)
    {
        StringBuilder text = new();
        Append(text, node, 0, isIndented: true);
        return text.ToString();
    }

    private static void Append(StringBuilder text, XmlNode node, int depth, bool isIndented)
    {
        switch (node)
        {
            case XmlElement element:
                AppendElement(text, element, depth, isIndented);
                break;
            case XmlAttribute attribute:
                AppendAttribute(text, attribute);
                break;
            case XmlCDataSection or XmlComment or XmlProcessingInstruction:
                text.Append(node.OuterXml);
                break;
            case XmlDocument document:
                AppendChildren(text, document, depth, isIndented);
                break;
            default:
                text.Append(Escape(node.Value ?? "").Replace("\"", "&quot;", StringComparison.Ordinal));
                break;
        }
    }

    private static void AppendElement(StringBuilder text, XmlElement element, int depth, bool isIndented)
    {
        text.Append('<').Append(element.Name);
        foreach (XmlAttribute attribute in element.Attributes)
        {
            AppendAttribute(text, attribute);
        }

        if (!element.HasChildNodes)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        bool indents = isIndented && !element.ChildNodes.OfType<XmlCharacterData>().Any(child => child is not XmlComment);
        foreach (XmlNode child in element.ChildNodes)
        {
            NewLine(text, depth + 1, indents);
            Append(text, child, depth + 1, indents);
        }

        NewLine(text, depth, indents);
        text.Append("</").Append(element.Name).Append('>');
    }

    private static void AppendChildren(StringBuilder text, XmlDocument document, int depth, bool isIndented)
    {
        foreach (XmlNode child in document.ChildNodes)
        {
            Append(text, child, depth, isIndented);
        }
    }

    private static void AppendAttribute(StringBuilder text, XmlAttribute attribute) =>
        text.Append(' ').Append(attribute.Name).Append("=\"").Append(Escape(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');

    private static void NewLine(StringBuilder text, int depth, bool isWanted)
    {
        if (isWanted)
        {
            text.Append('\n').Append(' ', depth * Step);
        }
    }

    private static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

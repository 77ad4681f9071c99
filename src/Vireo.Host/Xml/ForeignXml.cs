using System.Text;
using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Elements of others, kept in a document as they came (a guest's metadata) and written as libxml2 writes: double
/// quotes.</summary>
/// <param name="Elements">The elements, in order; nobody changes them.</param>
internal sealed record ForeignXml(IReadOnlyList<XElement> Elements)
{
    private const int Indent = 2;

    /// <summary>The namespaces that the element around them declares for them.</summary>
    internal IReadOnlyList<XAttribute> Declarations { get; init; } = [];

    /// <summary>Writes the declarations, each after a space.</summary>
    internal void WriteDeclarations(StringBuilder output)
    {
        foreach (XAttribute declaration in Declarations)
        {
            WriteAttribute(output, declaration);
        }
    }

    /// <summary>Writes the elements, one after another, each on a line of its own.</summary>
    internal void Write(StringBuilder output, int level)
    {
        foreach (XElement element in Elements)
        {
            output.Append(' ', level * Indent);
            Write(output, element, level, pretty: true);
            output.Append('\n');
        }
    }

    /// <summary>One element, its first line not indented, no newline at its end.</summary>
    internal static string Format(XElement element)
    {
        var output = new StringBuilder();
        Write(output, element, 0, pretty: true);
        return output.ToString();
    }

    private static void Write(StringBuilder output, XElement element, int level, bool pretty)
    {
        string name = XmlNames.Qualified(element);
        output.Append('<').Append(name);
        WriteAttributes(output, element);
        if (!element.Nodes().Any())
        {
            output.Append("/>");
            return;
        }

        output.Append('>');
        bool lines = pretty && !element.Nodes().OfType<XText>().Any();
        foreach (XNode node in element.Nodes())
        {
            NewLine(output, lines, level + 1);
            WriteNode(output, node, level + 1, lines);
        }

        NewLine(output, lines, level);
        output.Append("</").Append(name).Append('>');
    }

    private static void WriteNode(StringBuilder output, XNode node, int level, bool pretty)
    {
        switch (node)
        {
            case XElement element:
                Write(output, element, level, pretty);
                break;
            case XCData data:
                output.Append("<![CDATA[").Append(data.Value).Append("]]>");
                break;
            case XText text:
                output.Append(Escape(text.Value));
                break;
            case XComment comment:
                output.Append("<!--").Append(comment.Value).Append("-->");
                break;
            default:
                break;
        }
    }

    /// <summary>Namespaces come first, as libxml2 has them.</summary>
    private static void WriteAttributes(StringBuilder output, XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().OrderBy(attribute => !attribute.IsNamespaceDeclaration))
        {
            WriteAttribute(output, attribute);
        }
    }

    private static void WriteAttribute(StringBuilder output, XAttribute attribute) => output
        .Append(' ').Append(XmlNames.Qualified(attribute)).Append("=\"")
        .Append(Escape(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');

    private static void NewLine(StringBuilder output, bool wanted, int level)
    {
        if (wanted)
        {
            output.Append('\n').Append(' ', level * Indent);
        }
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

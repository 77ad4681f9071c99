using System.Text;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>Writes a tree as text, as libvirt writes it.</summary>
/// <param name="style">How attributes are quoted that don't say otherwise.</param>
/// <param name="pretty">Whether each element gets a line; else only what the tree has is written.</param>
internal sealed class XmlOutput(XmlSource style, bool pretty)
{
    private const int Indent = 2;

    private readonly StringBuilder _text = new();

    internal string Write(XElement element)
    {
        WriteElement(element, 0);
        if (pretty)
        {
            _text.Append('\n');
        }

        return _text.ToString();
    }

    internal string Write(XDocument document)
    {
        if (document.Declaration is { } declaration)
        {
            _text.Append(declaration);
        }

        foreach (XNode node in document.Nodes())
        {
            WriteNode(node, 0);
        }

        return _text.ToString();
    }

    private void WriteElement(XElement element, int level)
    {
        string name = NameOf(element.Name, element, isAttribute: false);
        _text.Append('<').Append(name);
        if (element.Name.Namespace is var used && used != element.GetDefaultNamespace() && element.GetPrefixOfNamespace(used) is null)
        {
            WriteAttribute("xmlns", used.NamespaceName, style);
        }

        foreach (XAttribute attribute in element.Attributes())
        {
            XmlSource own = attribute.Annotation<XmlSource>() ?? (IsForeign(element) ? XmlSource.LibXml : style);
            string? missing = PrefixFor(attribute, element);
            if (missing is not null)
            {
                WriteAttribute($"xmlns:{missing}", attribute.Name.NamespaceName, own);
            }

            string written = missing is null ? NameOf(attribute.Name, element, isAttribute: true) : $"{missing}:{attribute.Name.LocalName}";
            WriteAttribute(written, attribute.Value, own);
        }

        if (element.IsEmpty || (pretty && !element.Nodes().Any()))
        {
            _text.Append("/>");
            return;
        }

        _text.Append('>');
        WriteContent(element, level);
        _text.Append("</").Append(name).Append('>');
    }

    private void WriteAttribute(string name, string value, XmlSource own) =>
        _text.Append(' ').Append(name).Append('=').Append(own.Quote).Append(Escape(value, own, isAttribute: true)).Append(own.Quote);

    private void WriteContent(XElement element, int level)
    {
        bool lines = pretty && element.HasElements && XmlTree.TextOf(element) is null;
        foreach (XNode node in element.Nodes().Where(node => !lines || node is not XText))
        {
            Line(lines, level + 1);
            WriteNode(node, level + 1);
        }

        Line(lines, level);
    }

    private void WriteNode(XNode node, int level)
    {
        switch (node)
        {
            case XElement element:
                WriteElement(element, level);
                break;
            case XCData data:
                _text.Append("<![CDATA[").Append(data.Value).Append("]]>");
                break;
            case XText text:
                _text.Append(Escape(text.Value, text.Parent is { } parent && IsForeign(parent) ? XmlSource.LibXml : style, isAttribute: false));
                break;
            case XComment comment:
                _text.Append("<!--").Append(comment.Value).Append("-->");
                break;
            case XProcessingInstruction instruction:
                _text.Append("<?").Append(instruction.Target).Append(' ').Append(instruction.Data).Append("?>");
                break;
            default:
                break;
        }
    }

    private void Line(bool wanted, int level)
    {
        if (wanted)
        {
            _text.Append('\n').Append(' ', level * Indent);
        }
    }

    /// <summary>A prefix for an attribute whose namespace has none here; null: none is needed.</summary>
    private static string? PrefixFor(XAttribute attribute, XElement element)
    {
        XNamespace used = attribute.Name.Namespace;
        bool isMissing = used != XNamespace.None && !attribute.IsNamespaceDeclaration && element.GetPrefixOfNamespace(used) is null;
        return isMissing ? $"ns{element.Attributes().TakeWhile(other => other != attribute).Count() + 1}" : null;
    }

    /// <summary>A name with the prefix that its namespace has here.</summary>
    private static string NameOf(XName name, XElement scope, bool isAttribute)
    {
        if (name.Namespace == XNamespace.None || (isAttribute && name.Namespace == XNamespace.Xmlns && name.LocalName == "xmlns"))
        {
            return name.LocalName;
        }

        string? prefix = !isAttribute && name.Namespace == scope.GetDefaultNamespace() ? null : scope.GetPrefixOfNamespace(name.Namespace);
        return prefix is { Length: > 0 } ? $"{prefix}:{name.LocalName}" : name.LocalName;
    }

    /// <summary>What applications keep below <c>metadata</c>: libvirt writes it through libxml2.</summary>
    private static bool IsForeign(XElement element) => element.Ancestors().Any(above => above.Name == "metadata");

    /// <summary>libvirt itself escapes both quotation marks everywhere, libxml2 only the one that would end an attribute.</summary>
    private static string Escape(string text, XmlSource own, bool isAttribute)
    {
        bool isLibvirt = own == XmlSource.Libvirt;
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            string? reference = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' when isLibvirt || isAttribute => "&quot;",
                '\'' when isLibvirt => "&apos;",
                '\r' => "&#13;",
                '\n' when isAttribute => "&#10;",
                '\t' when isAttribute => "&#9;",
                _ => null,
            };
            _ = reference is null ? escaped.Append(c) : escaped.Append(reference);
        }

        return escaped.ToString();
    }
}

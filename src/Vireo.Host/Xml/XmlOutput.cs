using System.Text;
using System.Xml.Linq;

namespace Vireo.Host.Xml;

/// <summary>Writes trees as libvirt writes its documents: two spaces a level, single quotes, and an empty element closed in
/// itself.</summary>
public sealed class XmlOutput
{
    private const int Indent = 2;
    private readonly StringBuilder _text = new(2048);
    private readonly Func<XObject, bool>? _shown;

    /// <summary>Makes an empty document.</summary>
    /// <param name="shown">Which attributes and elements are written; null: all.</param>
    public XmlOutput(Func<XObject, bool>? shown = null) => _shown = shown;

    /// <summary>Writes an element and all within it, as one document.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The text, with a newline at its end.</returns>
    public static string Format(XElement element)
    {
        var output = new XmlOutput();
        output.Write(element, 0);
        return output.ToString();
    }

    /// <summary>Writes an element and all within it.</summary>
    /// <param name="element">The element. One whose text is empty but there stays open (<c>IsEmpty</c> is false).</param>
    /// <param name="level">How deep it stands.</param>
    public void Write(XElement element, int level)
    {
        string name = element.Name.Namespace == XNamespace.None ? element.Name.LocalName : XmlNames.Qualified(element);
        _text.Append(' ', level * Indent).Append('<').Append(name);
        element.Annotation<ForeignXml>()?.WriteDeclarations(_text);
        foreach (XAttribute attribute in element.Attributes())
        {
            if (_shown is null || _shown(attribute))
            {
                _text.Append(' ').Append(NameOf(attribute)).Append("='");
                XmlEscapes.Append(_text, attribute.Value);
                _text.Append('\'');
            }
        }

        if (element.IsEmpty || HidesAll(element))
        {
            _text.Append("/>\n");
            return;
        }

        _text.Append('>');
        WriteContent(element, level);
        _text.Append("</").Append(name).Append(">\n");
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>Whether an element has children, but none that is written.</summary>
    private bool HidesAll(XElement element) => _shown is not null && element.HasElements && !element.Elements().Any(_shown);

    private static string NameOf(XAttribute attribute) =>
        attribute.Name.Namespace == XNamespace.None ? attribute.Name.LocalName : XmlNames.Qualified(attribute);

    private void WriteContent(XElement element, int level)
    {
        if (element.FirstNode is XText { Value.Length: > 0 })
        {
            XmlEscapes.Append(_text, element.Value);
            return;
        }

        _text.Append('\n');
        if (element.Annotation<ForeignXml>() is { } foreign)
        {
            foreign.Write(_text, level + 1);
        }

        foreach (XElement child in element.Elements())
        {
            if (_shown is null || _shown(child))
            {
                Write(child, level + 1);
            }
        }

        _text.Append(' ', level * Indent);
    }
}

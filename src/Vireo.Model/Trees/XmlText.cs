using System.Xml;
using System.Xml.Linq;

namespace Vireo.Model.Trees;

/// <summary>Documents as text: reads them within limits, and writes them back as they were.</summary>
public static class XmlText
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = XmlLimits.MaxCharacters,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="rootName">The name that its element must have, as paths have it.</param>
    /// <returns>Its element, within its document.</returns>
    /// <exception cref="XmlDocumentException">It is no document, another one, has a DOCTYPE, or is over a limit of <see cref="XmlLimits"/>.</exception>
    public static XElement Read(string xml, string rootName)
    {
        ArgumentNullException.ThrowIfNull(xml);
        XElement root = Read(xml);
        XName expected = XmlNamespaces.NameOf(rootName);
        return root.Name == expected ? root : throw new XmlDocumentException($"the document is <{root.Name}>, not <{expected}>");
    }

    /// <summary>Reads any document.</summary>
    /// <param name="xml">The document.</param>
    /// <returns>Its element, within its document.</returns>
    /// <exception cref="XmlDocumentException">It is no document, has a DOCTYPE, or is over a limit of <see cref="XmlLimits"/>.</exception>
    public static XElement Read(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (xml.Length > XmlLimits.MaxCharacters)
        {
            throw new XmlDocumentException($"the document has over {XmlLimits.MaxCharacters} characters");
        }

        try
        {
            Check(xml);
            using var reader = XmlReader.Create(new StringReader(xml), Settings);
            XElement root = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root
                ?? throw new XmlDocumentException("the document is empty");
            XmlSource.Remember(root, xml);
            return root;
        }
        catch (XmlException inner)
        {
            throw new XmlDocumentException(inner.Message, inner.LineNumber, inner.LinePosition, inner);
        }
    }

    /// <summary>Writes an element; of one that was read, with what stands around it in its document.</summary>
    /// <param name="element">The element.</param>
    public static string Write(XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        XmlSource? source = element.AncestorsAndSelf().Last().Annotation<XmlSource>();
        var output = new XmlOutput(source ?? XmlSource.Libvirt, pretty: source is null);
        return element.Parent is null && element.Document is { } document ? output.Write(document) : output.Write(element);
    }

    /// <summary>Whether an element was read, so that its lines are to be kept.</summary>
    internal static bool IsKept(XElement root) => root.Annotation<XmlSource>() is not null;

    /// <summary>A text that XML can hold.</summary>
    /// <exception cref="ArgumentException">It holds a character that XML cannot.</exception>
    internal static string Verify(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException inner)
        {
            throw new ArgumentException($"the text holds a character that XML cannot: {inner.Message}", nameof(text), inner);
        }
    }

    /// <summary>Holds a document against the limits before a tree is made of it.</summary>
    private static void Check(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), Settings);
        int elements = 0;
        while (reader.Read())
        {
            string? over = reader.NodeType != XmlNodeType.Element ? null
                : ++elements > XmlLimits.MaxElements ? $"over {XmlLimits.MaxElements} elements"
                : reader.Depth >= XmlLimits.MaxDepth ? $"elements over {XmlLimits.MaxDepth} deep"
                : reader.AttributeCount > XmlLimits.MaxAttributes ? $"an element with over {XmlLimits.MaxAttributes} attributes"
                : null;
            if (over is not null)
            {
                var at = reader as IXmlLineInfo;
                throw new XmlDocumentException($"the document has {over}", at?.LineNumber ?? 0, at?.LinePosition ?? 0);
            }
        }
    }
}

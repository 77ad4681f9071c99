using System.Xml;
using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.Xml;

/// <summary>Reads documents that came from a client: no DOCTYPE, nothing fetched, and the limits of <see cref="XmlLimits"/>.</summary>
public static class XmlDocuments
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = XmlLimits.MaxCharacters,
    };

    /// <summary>Reads a document whole.</summary>
    /// <param name="text">The document.</param>
    /// <param name="documentName">What messages call it, as libvirt does: <c>(domain_definition)</c>.</param>
    /// <param name="root">The name that the root element must have; null: any.</param>
    /// <param name="errorDomain">Who says that it cannot be read.</param>
    /// <param name="detail">How much of the document an error shows.</param>
    /// <returns>The root element, without comments outside it.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlDetail"/>: it is no XML, or beyond a limit. <see cref="VirtErrorCode.XmlError"/>: another root.
    /// </exception>
    public static XElement Parse(
        string text, string documentName, string? root, VirtErrorDomain errorDomain, XmlFaultDetail detail = XmlFaultDetail.Line)
    {
        XElement read = Load(text, documentName, errorDomain, detail);
        return root is null || read.Name.LocalName == root
            ? read
            : throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError, VirtErrorDomain.Xml, $"expecting root element of '{root}', not '{XmlNames.Qualified(read)}'");
    }

    private static XElement Load(string text, string documentName, VirtErrorDomain errorDomain, XmlFaultDetail detail)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XmlTreeReader.Read(reader);
        }
        catch (XmlException e)
        {
            string problem = XmlDiagnosis.Of(text)?.Describe(text, documentName, detail)
                ?? $"{documentName}:{e.LineNumber}: not well formed, or not accepted";
            throw VirtException.Create(
                VirtErrorCode.XmlDetail, errorDomain, problem, detail: new VirtErrorDetail("%s", problem, null, -1, -1), inner: e);
        }
    }
}

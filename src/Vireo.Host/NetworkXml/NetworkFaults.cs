using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.NetworkXml;

/// <summary>The errors that a network's document can have, as libvirt's parser raises them. Most name the network.</summary>
internal static class NetworkFaults
{
    /// <summary>The name of the network that an element belongs to.</summary>
    internal static string NameOf(XElement part) =>
        part.AncestorsAndSelf("network").LastOrDefault()?.Element("name")?.Value ?? string.Empty;

    /// <summary>The document breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Bad(string detail) => Raise(VirtErrorCode.XmlError, detail);

    /// <summary>A record in it breaks a rule (<c>VIR_ERR_XML_DETAIL</c>).</summary>
    internal static VirtException Record(string detail) => Raise(VirtErrorCode.XmlDetail, detail);

    /// <summary>The document asks for what libvirt does not have (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>Any other.</summary>
    internal static VirtException Raise(VirtErrorCode code, string? detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Network, detail);
}

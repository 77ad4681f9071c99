using Vireo.Errors;

namespace Vireo.Host.DomainXml;

/// <summary>The errors that a guest's document can have, as libvirt's parser raises them.</summary>
internal static class DomainFaults
{
    /// <summary>The document breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Xml(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Domain, detail);

    /// <summary>The document asks for what libvirt does not have (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Domain, detail);

    /// <summary>What libvirt calls an internal error though the document is at fault.</summary>
    internal static VirtException Internal(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Domain, detail);

    /// <summary>An attribute that must be there is not, in the words for any attribute.</summary>
    internal static VirtException Missing(string attribute, string element) => VirtErrorTexts.Raise(
        VirtErrorCode.XmlError, VirtErrorDomain.Xml, $"Missing required attribute '{attribute}' in element '{element}'");

    /// <summary>A device does not say what it is made of (<c>VIR_ERR_NO_SOURCE</c>).</summary>
    internal static VirtException NoSource(string? device) => VirtErrorTexts.Raise(VirtErrorCode.NoSource, VirtErrorDomain.Domain, device);

    /// <summary>A device does not say where the guest sees it (<c>VIR_ERR_NO_TARGET</c>).</summary>
    internal static VirtException NoTarget(string? device) => VirtErrorTexts.Raise(VirtErrorCode.NoTarget, VirtErrorDomain.Domain, device);
}

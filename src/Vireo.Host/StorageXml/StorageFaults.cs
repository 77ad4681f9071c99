using Vireo.Errors;

namespace Vireo.Host.StorageXml;

/// <summary>The errors that a pool's or volume's document can have, as libvirt's parser raises them.</summary>
internal static class StorageFaults
{
    /// <summary>The document breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Bad(string detail) => Raise(VirtErrorCode.XmlError, detail);

    /// <summary>The document asks for what libvirt does not have (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>Any other.</summary>
    internal static VirtException Raise(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Storage, detail);
}

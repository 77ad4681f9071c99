using Vireo.Errors;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>The errors that a host interface's document can have, as libvirt's parser raises them.</summary>
internal static class HostInterfaceFaults
{
    /// <summary>The document breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Bad(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Interface, detail);

    /// <summary>libvirt gives up without saying why.</summary>
    internal static VirtException Silent() => VirtException.Create(
        VirtErrorCode.InternalError, VirtErrorDomain.None, "An error occurred, but the cause is unknown");
}

using Vireo.Errors;

namespace Vireo.Host.SnapshotXml;

/// <summary>What libvirt's snapshot code says is wrong (<c>VIR_FROM_DOMAIN_SNAPSHOT</c>).</summary>
internal static class SnapshotFaults
{
    internal static VirtException Xml(string detail) => Raise(VirtErrorCode.XmlError, detail);

    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    internal static VirtException Raise(VirtErrorCode code, string detail) =>
        VirtErrorTexts.Raise(code, VirtErrorDomain.DomainSnapshot, detail);
}

using Vireo.Errors;

namespace Vireo.Host.CheckpointXml;

/// <summary>What libvirt's checkpoint code says is wrong (<c>VIR_FROM_DOMAIN_CHECKPOINT</c>).</summary>
internal static class CheckpointFaults
{
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    internal static VirtException Raise(VirtErrorCode code, string detail) =>
        VirtErrorTexts.Raise(code, VirtErrorDomain.DomainCheckpoint, detail);
}

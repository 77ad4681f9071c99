using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What only virtio's devices can be told.</summary>
internal static class VirtioOptions
{
    /// <summary>Refuses them in the driver of another device.</summary>
    internal static void Refuse(XElement device)
    {
        foreach (string option in new[] { "iommu", "ats", "packed" })
        {
            if (device.Has($"driver/@{option}"))
            {
                throw DomainFaults.Unsupported($"{option} driver option is only supported for virtio devices");
            }
        }

        if (device.Has("driver/@page_per_vq"))
        {
            throw DomainFaults.Unsupported("page_per_vq option is only supported for virtio devices");
        }
    }
}

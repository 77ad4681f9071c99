using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A start settles features that a guest only would like: they are there or they are not.</summary>
internal static class OptionalFeatures
{
    internal static void Settle(Guest guest)
    {
        CpuCapabilities cpus = guest.Capabilities.CpusOf(guest.Domain.At("@type") ?? "qemu");
        foreach (XElement feature in guest.Domain.All("cpu/feature").Where(feature => feature.Is("@policy", "optional")))
        {
            bool there = cpus.Host.GetValueOrDefault(FeatureNames.ToQemu(feature.At("@name") ?? string.Empty));
            feature.SetAttributeValue("policy", there ? "require" : "disable");
        }
    }
}

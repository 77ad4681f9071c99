using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Features of other architectures and hypervisors, and sizes that do not fit.</summary>
internal static class FeatureRules
{
    private const long KibPerMib = 1024;

    private static readonly string[] Foreign = ["hpt", "htm", "nested-hv", "ccf-assist", "cfpc", "sbbc", "ibs", "gic"];

    internal static void Check(Guest guest)
    {
        if (guest.Domain.Element("features") is not { } features)
        {
            return;
        }

        foreach (XElement feature in features.Elements().Where(feature => Foreign.Contains(feature.Name.LocalName)))
        {
            throw QemuFaults.Unsupported($"The '{feature.Name.LocalName}' feature is not supported for "
                + $"architecture '{guest.Domain.At("os/type/@arch")}' or machine type '{guest.Machine}'");
        }

        if (features.Element("tcg") is not { } translator)
        {
            return;
        }

        if (guest.IsKvm)
        {
            throw QemuFaults.Unsupported($"TCG features are incompatible with domain type '{guest.Domain.At("@type")}'");
        }

        if (translator.Number("tb-cache") % KibPerMib is > 0)
        {
            throw QemuFaults.Unsupported("tb-cache size must be an integer multiple of MiB");
        }
    }

    /// <summary>The size of the memory that only the firmware sees, in bytes.</summary>
    internal static void CheckSegment(Guest guest)
    {
        if (guest.Feature("smm") != true || guest.Domain.Element("features")?.Element("smm")?.Element("tseg") is null)
        {
            return;
        }

        if (!guest.IsQ35)
        {
            throw QemuFaults.Unsupported("SMM TSEG is only supported with q35 machine type");
        }
    }
}

using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using static Vireo.Drivers.Qemu.Reports.DomainCapabilitiesReport;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>What else guests can have.</summary>
internal static class FeatureReport
{
    internal static XElement Describe(QemuCapabilities qemu, string type)
    {
        IReadOnlyList<string> hyperv = qemu.CpusOf(type).Hyperv;
        return new XElement(
            "features",
            Switch("gic", false),
            Switch("vmcoreinfo", qemu.Has("vmcoreinfo")),
            Switch("genid", qemu.Has("vmgenid")),
            Switch("backingStoreInput", true),
            Switch("backup", true),
            Switch("sev", false),
            Switch("sgx", false),
            new XElement("hyperv", Supported(hyperv.Count > 0), hyperv.Count > 0 ? Choice("features", hyperv) : null));
    }

    private static XElement Switch(string name, bool state) => new(name, Supported(state));
}

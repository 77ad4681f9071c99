using Vireo.Model.Domains.Booting;

namespace Vireo.Model.Hosts.Domains;

/// <summary>What a guest of one kind can have, as <c>virConnectGetDomainCapabilities</c> tells.</summary>
[XmlView("domainCapabilities")]
public sealed partial class DomainCapabilities
{
    /// <summary>The program that runs it (<c>domainCapabilities/path</c>).</summary>
    [XmlText("path")] public partial string? Emulator { get; set; }

    /// <summary>What runs it (<c>domainCapabilities/domain</c>).</summary>
    [XmlText("domain")] public partial string? Type { get; set; }

    /// <summary>Its machine's type (<c>domainCapabilities/machine</c>).</summary>
    [XmlText("machine")] public partial string? Machine { get; set; }

    /// <summary>Its machine's architecture (<c>domainCapabilities/arch</c>).</summary>
    [XmlText("arch")] public partial Architecture? Architecture { get; set; }

    /// <summary>How many processors it can have (<c>domainCapabilities/vcpu/@max</c>).</summary>
    [XmlAttribute("vcpu/max")] public partial uint? MaxProcessors { get; set; }

    /// <summary>Whether threads can serve its disks (<c>domainCapabilities/iothreads/@supported</c>).</summary>
    [XmlAttribute("iothreads/supported")] public partial bool? HasIOThreads { get; set; }

    /// <summary>How it can boot (<c>domainCapabilities/os</c>).</summary>
    [XmlElement("os")] public partial BootCapability Boot { get; set; }

    /// <summary>Which processors it can have (<c>domainCapabilities/cpu</c>).</summary>
    [XmlElement("cpu")] public partial CpuCapability Cpu { get; set; }

    /// <summary>What its memory can be made of (<c>domainCapabilities/memoryBacking</c>).</summary>
    [XmlElement("memoryBacking")] public partial DeviceCapability MemoryBacking { get; set; }

    /// <summary>Which devices it can have (<c>domainCapabilities/devices</c>).</summary>
    [XmlElement("devices")] public partial DeviceCapabilities Devices { get; set; }

    /// <summary>Which features it can have (<c>domainCapabilities/features</c>).</summary>
    [XmlElement("features")] public partial FeatureCapabilities Features { get; set; }
}

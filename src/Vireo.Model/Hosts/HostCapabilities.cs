using Vireo.Model.Hosts.Processors;

namespace Vireo.Model.Hosts;

/// <summary>What a host is.</summary>
[XmlView("host")]
public sealed partial class HostCapabilities
{
    /// <summary>Its UUID (<c>host/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>Its processors (<c>host/cpu</c>).</summary>
    [XmlElement("cpu")] public partial HostCpu Cpu { get; set; }

    /// <summary>Whether it can sleep (<c>host/power_management/suspend_mem</c>).</summary>
    [XmlFlag("power_management/suspend_mem")] public partial bool CanSuspendToMemory { get; set; }

    /// <summary>Whether it can hibernate (<c>host/power_management/suspend_disk</c>).</summary>
    [XmlFlag("power_management/suspend_disk")] public partial bool CanSuspendToDisk { get; set; }

    /// <summary>Whether it can do both at once (<c>host/power_management/suspend_hybrid</c>).</summary>
    [XmlFlag("power_management/suspend_hybrid")] public partial bool CanSuspendHybrid { get; set; }

    /// <summary>Whether it has an IOMMU (<c>host/iommu/@support</c>).</summary>
    [XmlAttribute("iommu/support")] public partial bool? HasIommu { get; set; }

    /// <summary>Whether guests can move while they run (<c>host/migration_features/live</c>).</summary>
    [XmlFlag("migration_features/live")] public partial bool CanMigrateLive { get; set; }

    /// <summary>How guests can move (<c>host/migration_features/uri_transports/uri_transport</c>).</summary>
    [XmlTexts("migration_features/uri_transports/uri_transport")] public partial XmlTextList MigrationTransports { get; }

    /// <summary>Its NUMA nodes (<c>host/topology</c>).</summary>
    [XmlElement("topology")] public partial HostTopology Topology { get; set; }

    /// <summary>Its caches (<c>host/cache</c>).</summary>
    [XmlElement("cache")] public partial HostCache Cache { get; set; }

    /// <summary>How its memory's bandwidth can be shared (<c>host/memory_bandwidth</c>).</summary>
    [XmlElement("memory_bandwidth")] public partial HostMemoryBandwidth MemoryBandwidth { get; set; }

    /// <summary>Its security drivers (<c>host/secmodel</c>).</summary>
    [XmlElements("secmodel")] public partial XmlList<HostSecurityModel> SecurityModels { get; }
}

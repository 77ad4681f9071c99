namespace Vireo.Model.Domains.Tuning;

/// <summary>Where a virtual processor runs.</summary>
[XmlView("vcpupin")]
public sealed partial class ProcessorPin
{
    /// <summary>The virtual processor (<c>vcpupin/@vcpu</c>).</summary>
    [XmlAttribute("vcpu")] public partial uint? Processor { get; set; }

    /// <summary>The host's processors (<c>vcpupin/@cpuset</c>).</summary>
    [XmlAttribute("cpuset")] public partial string? Set { get; set; }
}

using Vireo.Model.Processors;
using Vireo.Model.Storage.Options;

namespace Vireo.Model.Hosts.Domains;

/// <summary>Which processors a guest can have in one mode.</summary>
[XmlView("mode")]
public sealed partial class CpuModeCapability
{
    /// <summary>The mode (<c>mode/@name</c>).</summary>
    [XmlAttribute("name")] public partial CpuMode? Mode { get; set; }

    /// <summary>Whether there is any (<c>mode/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>What can be said of it (<c>mode/enum</c>).</summary>
    [XmlElements("enum")] public partial XmlList<CapabilityEnum> Options { get; }

    /// <summary>The models (<c>mode/model</c>).</summary>
    [XmlElements("model")] public partial XmlList<CpuModelCapability> Models { get; }

    /// <summary>Who made the host's model (<c>mode/vendor</c>).</summary>
    [XmlText("vendor")] public partial string? Vendor { get; set; }

    /// <summary>Features in which the host differs from the model (<c>mode/feature</c>).</summary>
    [XmlElements("feature")] public partial XmlList<ProcessorFeature> Features { get; }
}

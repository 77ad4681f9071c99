using Vireo.Model.Storage.Options;

namespace Vireo.Model.Hosts.Domains;

/// <summary>Whether a guest can have something.</summary>
[XmlView("device")]
public sealed partial class DeviceCapability
{
    /// <summary>Whether (<c>device/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>What can be said of it (<c>device/enum</c>).</summary>
    [XmlElements("enum")] public partial XmlList<CapabilityEnum> Options { get; }
}

using Vireo.Model.Storage.Options;

namespace Vireo.Model.Hosts.Domains;

/// <summary>How a guest can boot.</summary>
[XmlView("os")]
public sealed partial class BootCapability
{
    /// <summary>Whether this is known (<c>os/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>What can be said of it (<c>os/enum</c>).</summary>
    [XmlElements("enum")] public partial XmlList<CapabilityEnum> Options { get; }

    /// <summary>Which firmware it can have (<c>os/loader</c>).</summary>
    [XmlElement("loader")] public partial LoaderCapability Loader { get; set; }
}

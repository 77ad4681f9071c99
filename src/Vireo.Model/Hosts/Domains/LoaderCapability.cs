using Vireo.Model.Storage.Options;

namespace Vireo.Model.Hosts.Domains;

/// <summary>Which firmware a guest can have.</summary>
[XmlView("loader")]
public sealed partial class LoaderCapability
{
    /// <summary>Whether it can have any (<c>loader/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>The files (<c>loader/value</c>).</summary>
    [XmlTexts("value")] public partial XmlTextList Paths { get; }

    /// <summary>What can be said of it (<c>loader/enum</c>).</summary>
    [XmlElements("enum")] public partial XmlList<CapabilityEnum> Options { get; }
}

using Vireo.Model.Storage.Options;
using Vireo.Model.Storage.Pools;

namespace Vireo.Model.Storage.PoolKinds;

/// <summary>Whether a host can have a kind of pool.</summary>
[XmlView("pool")]
public sealed partial class PoolCapability
{
    /// <summary>The kind (<c>pool/@type</c>).</summary>
    [XmlAttribute("type")] public partial StoragePoolType? Type { get; set; }

    /// <summary>Whether (<c>pool/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>The format of its storage where nothing is said (<c>pool/poolOptions/defaultFormat/@type</c>).</summary>
    [XmlAttribute("poolOptions/defaultFormat/type")] public partial string? DefaultFormat { get; set; }

    /// <summary>What can be said of it (<c>pool/poolOptions/enum</c>).</summary>
    [XmlElements("poolOptions/enum")] public partial XmlList<CapabilityEnum> Options { get; }

    /// <summary>The format of its volumes where nothing is said (<c>pool/volOptions/defaultFormat/@type</c>).</summary>
    [XmlAttribute("volOptions/defaultFormat/type")] public partial string? DefaultVolumeFormat { get; set; }

    /// <summary>What can be said of its volumes (<c>pool/volOptions/enum</c>).</summary>
    [XmlElements("volOptions/enum")] public partial XmlList<CapabilityEnum> VolumeOptions { get; }
}

using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>What character devices share.</summary>
[XmlBase]
public abstract partial class CharacterDevice : DomainDevice
{
    /// <summary>The host's end (<c>device</c>).</summary>
    [XmlVariant(".")] public partial CharacterBackend? Backend { get; set; }

    /// <summary>What the guest sees (<c>device/target/@type</c>).</summary>
    [XmlAttribute("target/type")] public partial CharacterTargetType? TargetType { get; set; }

    /// <summary>Its number (<c>device/target/@port</c>).</summary>
    [XmlAttribute("target/port")] public partial string? TargetPort { get; set; }

    /// <summary>Its model (<c>device/target/model/@name</c>).</summary>
    [XmlAttribute("target/model/name")] public partial CharacterModel? TargetModel { get; set; }
}

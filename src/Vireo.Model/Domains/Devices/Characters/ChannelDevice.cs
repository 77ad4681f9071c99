using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A private way between guest and host.</summary>
[XmlView("channel")]
public sealed partial class ChannelDevice : DomainDevice
{
    /// <summary>The host's end (<c>channel</c>).</summary>
    [XmlVariant(".")] public partial CharacterBackend? Backend { get; set; }

    /// <summary>What the guest sees (<c>channel/target</c>).</summary>
    [XmlElement("target")] public partial ChannelTarget? Target { get; set; }
}

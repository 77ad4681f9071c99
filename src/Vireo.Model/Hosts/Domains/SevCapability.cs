namespace Vireo.Model.Hosts.Domains;

/// <summary>AMD's secure encrypted virtualization.</summary>
[XmlView("sev")]
public sealed partial class SevCapability
{
    /// <summary>Whether a guest can have it (<c>sev/@supported</c>).</summary>
    [XmlAttribute("supported")] public partial bool? IsSupported { get; set; }

    /// <summary>The address bit that marks encrypted pages (<c>sev/cbitpos</c>).</summary>
    [XmlText("cbitpos")] public partial uint? EncryptionBit { get; set; }

    /// <summary>How many address bits encryption takes (<c>sev/reducedPhysBits</c>).</summary>
    [XmlText("reducedPhysBits")] public partial uint? ReducedAddressBits { get; set; }

    /// <summary>How many guests can have it (<c>sev/maxGuests</c>).</summary>
    [XmlText("maxGuests")] public partial uint? MaxGuests { get; set; }

    /// <summary>How many guests can have their registers encrypted too (<c>sev/maxESGuests</c>).</summary>
    [XmlText("maxESGuests")] public partial uint? MaxStateGuests { get; set; }
}

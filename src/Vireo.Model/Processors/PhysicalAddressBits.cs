namespace Vireo.Model.Processors;

/// <summary>How wide physical addresses are.</summary>
[XmlView("maxphysaddr")]
public sealed partial class PhysicalAddressBits
{
    /// <summary>Whose width it is (<c>maxphysaddr/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial PhysicalAddressMode? Mode { get; set; }

    /// <summary>The width in bits (<c>maxphysaddr/@bits</c>).</summary>
    [XmlAttribute("bits")] public partial uint? Bits { get; set; }
}

/// <summary>Whose width of addresses a guest sees.</summary>
[XmlEnum]
public enum PhysicalAddressMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>emulate</c>.</summary>
    Emulate,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,
}

namespace Vireo.Model.Traffic;

/// <summary>A VLAN tag.</summary>
[XmlView("tag")]
public sealed partial class VlanTag
{
    /// <summary>Its number (<c>tag/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>How untagged frames are treated (<c>tag/@nativeMode</c>).</summary>
    [XmlAttribute("nativeMode")] public partial VlanNativeMode? NativeMode { get; set; }
}

/// <summary>How a trunk treats frames without a tag.</summary>
[XmlEnum]
public enum VlanNativeMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>tagged</c>.</summary>
    Tagged,

    /// <summary><c>untagged</c>.</summary>
    Untagged,
}

namespace Vireo.Model.Domains.Booting;

/// <summary>What a firmware must, or must not, have.</summary>
[XmlView("feature")]
public sealed partial class FirmwareFeature
{
    /// <summary>What (<c>feature/@name</c>).</summary>
    [XmlAttribute("name")] public partial FirmwareFeatureName? Name { get; set; }

    /// <summary>Whether it must (<c>feature/@enabled</c>).</summary>
    [XmlAttribute("enabled")] public partial bool? IsEnabled { get; set; }
}

/// <summary>Features of firmware.</summary>
[XmlEnum]
public enum FirmwareFeatureName
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>enrolled-keys</c>.</summary>
    EnrolledKeys,

    /// <summary><c>secure-boot</c>.</summary>
    SecureBoot,
}

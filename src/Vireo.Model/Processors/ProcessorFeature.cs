namespace Vireo.Model.Processors;

/// <summary>A feature of a processor.</summary>
[XmlView("feature")]
public sealed partial class ProcessorFeature
{
    /// <summary>Whether the guest has it (<c>feature/@policy</c>).</summary>
    [XmlAttribute("policy")] public partial FeaturePolicy? Policy { get; set; }

    /// <summary>Its name (<c>feature/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }
}

/// <summary>Whether a guest has a feature.</summary>
[XmlEnum]
public enum FeaturePolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>force</c>.</summary>
    Force,

    /// <summary><c>require</c>.</summary>
    Require,

    /// <summary><c>optional</c>.</summary>
    Optional,

    /// <summary><c>disable</c>.</summary>
    Disable,

    /// <summary><c>forbid</c>.</summary>
    Forbid,
}

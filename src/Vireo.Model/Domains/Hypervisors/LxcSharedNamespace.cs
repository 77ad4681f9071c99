namespace Vireo.Model.Domains.Hypervisors;

/// <summary>A namespace that a container shares.</summary>
[XmlView("lxc:sharenet")]
public sealed partial class LxcSharedNamespace
{
    /// <summary>With what (<c>lxc:sharenet/@type</c>).</summary>
    [XmlAttribute("type")] public partial LxcNamespaceType? Type { get; set; }

    /// <summary>Which (<c>lxc:sharenet/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}

/// <summary>With what a container shares a namespace.</summary>
[XmlEnum]
public enum LxcNamespaceType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>netns</c>.</summary>
    [XmlWord("netns")]
    NetworkNamespace,

    /// <summary><c>name</c>.</summary>
    Name,

    /// <summary><c>pid</c>.</summary>
    [XmlWord("pid")]
    ProcessId,
}

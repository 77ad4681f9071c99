namespace Vireo.Model.Domains.Hypervisors;

/// <summary>A variable of QEMU's environment.</summary>
[XmlView("qemu:env")]
public sealed partial class QemuEnvironmentVariable
{
    /// <summary>Its name (<c>qemu:env/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>qemu:env/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}

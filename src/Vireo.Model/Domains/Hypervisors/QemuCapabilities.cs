namespace Vireo.Model.Domains.Hypervisors;

/// <summary>What QEMU is taken to be able to, or not.</summary>
[XmlView("qemu:capabilities")]
public sealed partial class QemuCapabilities
{
    /// <summary>What it is taken to be able to (<c>qemu:capabilities/qemu:add/@capability</c>).</summary>
    [XmlTexts("qemu:add", Attribute = "capability")] public partial XmlTextList Added { get; }

    /// <summary>What it is taken not to be able to (<c>qemu:capabilities/qemu:del/@capability</c>).</summary>
    [XmlTexts("qemu:del", Attribute = "capability")] public partial XmlTextList Removed { get; }
}

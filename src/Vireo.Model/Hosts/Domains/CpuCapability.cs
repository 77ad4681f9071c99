namespace Vireo.Model.Hosts.Domains;

/// <summary>Which processors a guest can have.</summary>
[XmlView("cpu")]
public sealed partial class CpuCapability
{
    /// <summary>In each mode (<c>cpu/mode</c>).</summary>
    [XmlElements("mode")] public partial XmlList<CpuModeCapability> Modes { get; }
}

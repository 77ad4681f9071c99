namespace Vireo.Model.Processors;

/// <summary>Where a model of processor comes from.</summary>
[XmlEnum]
public enum CpuMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>custom</c>.</summary>
    Custom,

    /// <summary><c>host-model</c>.</summary>
    HostModel,

    /// <summary><c>host-passthrough</c>.</summary>
    HostPassthrough,

    /// <summary><c>maximum</c>.</summary>
    Maximum,
}

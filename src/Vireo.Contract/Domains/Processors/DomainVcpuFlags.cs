namespace Vireo.Contract.Domains.Processors;

/// <summary>Which number of processors is meant.</summary>
/// <remarks><c>virDomainVcpuFlags</c>.</remarks>
[Flags]
public enum DomainVcpuFlags : uint
{
    /// <summary>The running guest's if it runs, else its definition's. <c>VIR_DOMAIN_VCPU_CURRENT</c>.</summary>
    None = 0,

    /// <summary>The running guest's. <c>VIR_DOMAIN_VCPU_LIVE</c>.</summary>
    Live = 1,

    /// <summary>Its definition's. <c>VIR_DOMAIN_VCPU_CONFIG</c>.</summary>
    Config = 2,

    /// <summary>The maximum. <c>VIR_DOMAIN_VCPU_MAXIMUM</c>.</summary>
    Maximum = 4,

    /// <summary>
    /// Those that the guest itself has switched on, by its agent; asking is refused to read-only connections. <c>VIR_DOMAIN_VCPU_GUEST</c>.
    /// </summary>
    Guest = 8,

    /// <summary>Processors are added so that they can be taken away again. <c>VIR_DOMAIN_VCPU_HOTPLUGGABLE</c>.</summary>
    Hotpluggable = 0x10,
}

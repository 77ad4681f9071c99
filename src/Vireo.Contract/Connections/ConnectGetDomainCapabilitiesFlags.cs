namespace Vireo.Contract.Connections;

/// <summary>How a guest's capabilities are told.</summary>
/// <remarks><c>virConnectGetDomainCapabilitiesFlags</c>.</remarks>
[Flags]
public enum ConnectGetDomainCapabilitiesFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>
    /// Without features of processors that are going away. <c>VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES</c>.
    /// </summary>
    DisableDeprecatedFeatures = 1,

    /// <summary>With all features of processors. <c>VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES</c>.</summary>
    ExpandCpuFeatures = 2,

    /// <summary>
    /// With the features of processors that guests can have. <c>VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES</c>.
    /// </summary>
    SupportedCpuFeatures = 4,
}

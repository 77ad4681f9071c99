namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest cannot be acted on.</summary>
/// <remarks><c>virDomainControlErrorReason</c>.</remarks>
public enum DomainControlErrorReason : uint
{
    /// <summary>There is no error. <c>VIR_DOMAIN_CONTROL_ERROR_REASON_NONE</c>.</summary>
    None = 0,

    /// <summary>Not known. <c>VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN</c>.</summary>
    Unknown = 1,

    /// <summary>Its monitor broke. <c>VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR</c>.</summary>
    Monitor = 2,

    /// <summary>The driver lost its way. <c>VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL</c>.</summary>
    Internal = 3,
}

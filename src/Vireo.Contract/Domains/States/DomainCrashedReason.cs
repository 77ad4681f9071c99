namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest counts as crashed.</summary>
/// <remarks><c>virDomainCrashedReason</c>.</remarks>
public enum DomainCrashedReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_CRASHED_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>Its kernel panicked. <c>VIR_DOMAIN_CRASHED_PANICKED</c>.</summary>
    Panicked = 1,
}

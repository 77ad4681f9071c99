namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest is blocked.</summary>
/// <remarks><c>virDomainBlockedReason</c>.</remarks>
public enum DomainBlockedReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_BLOCKED_UNKNOWN</c>.</summary>
    Unknown = 0,
}

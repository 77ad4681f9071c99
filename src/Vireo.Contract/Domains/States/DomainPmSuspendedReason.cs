namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest sleeps.</summary>
/// <remarks><c>virDomainPMSuspendedReason</c>.</remarks>
public enum DomainPmSuspendedReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_PMSUSPENDED_UNKNOWN</c>.</summary>
    Unknown = 0,
}

namespace Vireo.Contract.Domains.States;

/// <summary>Why a guest sleeps on disk.</summary>
/// <remarks><c>virDomainPMSuspendedDiskReason</c>.</remarks>
public enum DomainPmSuspendedDiskReason
{
    /// <summary>Not known. <c>VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN</c>.</summary>
    Unknown = 0,
}

namespace Vireo.Contract.Domains.Events;

/// <summary>Why a disk's source changed.</summary>
/// <remarks><c>virConnectDomainEventDiskChangeReason</c>.</remarks>
public enum DomainDiskChangeReason
{
    /// <summary>It was missing at start; the drive is empty. <c>VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START</c>.</summary>
    ChangeMissingOnStart = 0,

    /// <summary>It was missing at start; the disk was left out. <c>VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START</c>.</summary>
    DropMissingOnStart = 1,
}

namespace Vireo.Contract.Domains.Jobs;

/// <summary>What a job does.</summary>
/// <remarks><c>virDomainJobOperation</c>.</remarks>
public enum DomainJobOperation
{
    /// <summary>Something. <c>VIR_DOMAIN_JOB_OPERATION_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>Starting. <c>VIR_DOMAIN_JOB_OPERATION_START</c>.</summary>
    Start = 1,

    /// <summary>Saving. <c>VIR_DOMAIN_JOB_OPERATION_SAVE</c>.</summary>
    Save = 2,

    /// <summary>Bringing back. <c>VIR_DOMAIN_JOB_OPERATION_RESTORE</c>.</summary>
    Restore = 3,

    /// <summary>Migrating from another node. <c>VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN</c>.</summary>
    MigrationIn = 4,

    /// <summary>Migrating to another node. <c>VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT</c>.</summary>
    MigrationOut = 5,

    /// <summary>Taking a snapshot. <c>VIR_DOMAIN_JOB_OPERATION_SNAPSHOT</c>.</summary>
    Snapshot = 6,

    /// <summary>Going back to a snapshot. <c>VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT</c>.</summary>
    SnapshotRevert = 7,

    /// <summary>Dumping memory. <c>VIR_DOMAIN_JOB_OPERATION_DUMP</c>.</summary>
    Dump = 8,

    /// <summary>Backing up. <c>VIR_DOMAIN_JOB_OPERATION_BACKUP</c>.</summary>
    Backup = 9,

    /// <summary>Deleting a snapshot. <c>VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE</c>.</summary>
    SnapshotDelete = 10,
}

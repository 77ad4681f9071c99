namespace Vireo.Contract.Domains.Events;

/// <summary>What a job on a disk does.</summary>
/// <remarks><c>virDomainBlockJobType</c>.</remarks>
public enum DomainBlockJobType
{
    /// <summary>Not known. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN</c>.</summary>
    Unknown = 0,

    /// <summary>Pulls data out of the backing chain. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_PULL</c>.</summary>
    Pull = 1,

    /// <summary>Copies the disk. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_COPY</c>.</summary>
    Copy = 2,

    /// <summary>Commits data into the backing chain. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT</c>.</summary>
    Commit = 3,

    /// <summary>Commits the active layer. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT</c>.</summary>
    ActiveCommit = 4,

    /// <summary>Makes a backup. <c>VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP</c>.</summary>
    Backup = 5,
}

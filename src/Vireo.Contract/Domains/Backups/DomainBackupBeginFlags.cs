namespace Vireo.Contract.Domains.Backups;

/// <summary>How to begin a backup.</summary>
/// <remarks><c>virDomainBackupBeginFlags</c>.</remarks>
[Flags]
public enum DomainBackupBeginFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Its images are there already. <c>VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL</c>.</summary>
    ReuseExternal = 1,

    /// <summary>A guest that shuts down stays until it ends. <c>VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN</c>.</summary>
    PreserveShutdownDomain = 2,
}

namespace Vireo.Contract.Domains.Migration;

/// <summary>Of which part of a migration the speed is meant.</summary>
/// <remarks><c>virDomainMigrateMaxSpeedFlags</c>.</remarks>
[Flags]
public enum DomainMigrateMaxSpeedFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Of that while it runs there already. <c>VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY</c>.</summary>
    PostCopy = 1,
}

namespace Vireo.Contract.Domains.Blocks;

/// <summary>What is wrong with a disk.</summary>
/// <remarks><c>virDomainDiskErrorCode</c>.</remarks>
public enum DomainDiskErrorCode
{
    /// <summary>Nothing. <c>VIR_DOMAIN_DISK_ERROR_NONE</c>.</summary>
    None = 0,

    /// <summary>Something. <c>VIR_DOMAIN_DISK_ERROR_UNSPEC</c>.</summary>
    Unspecified = 1,

    /// <summary>There is no room left. <c>VIR_DOMAIN_DISK_ERROR_NO_SPACE</c>.</summary>
    NoSpace = 2,
}

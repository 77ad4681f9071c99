namespace Vireo.Contract.Domains.Saving;

/// <summary>How a memory dump is written.</summary>
/// <remarks><c>virDomainCoreDumpFormat</c>.</remarks>
public enum DomainCoreDumpFormat : uint
{
    /// <summary>As it is. <c>VIR_DOMAIN_CORE_DUMP_FORMAT_RAW</c>.</summary>
    Raw = 0,

    /// <summary>For kdump, compressed with zlib. <c>VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB</c>.</summary>
    KdumpZlib = 1,

    /// <summary>For kdump, compressed with LZO. <c>VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO</c>.</summary>
    KdumpLzo = 2,

    /// <summary>For kdump, compressed with Snappy. <c>VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY</c>.</summary>
    KdumpSnappy = 3,

    /// <summary>For Windows. <c>VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP</c>.</summary>
    WinDmp = 4,
}

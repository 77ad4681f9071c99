namespace Vireo.Contract.Domains.Statistics;

/// <summary>The names of what a disk has done.</summary>
public static class DomainBlockStatistics
{
    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_ERRS</c>.</summary>
    public const string Errors = "errs";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ</c>.</summary>
    public const string FlushRequests = "flush_operations";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES</c>.</summary>
    public const string FlushTotalTimes = "flush_total_times";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_READ_BYTES</c>.</summary>
    public const string ReadBytes = "rd_bytes";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_READ_REQ</c>.</summary>
    public const string ReadRequests = "rd_operations";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES</c>.</summary>
    public const string ReadTotalTimes = "rd_total_times";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES</c>.</summary>
    public const string WriteBytes = "wr_bytes";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_WRITE_REQ</c>.</summary>
    public const string WriteRequests = "wr_operations";

    /// <summary><c>VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES</c>.</summary>
    public const string WriteTotalTimes = "wr_total_times";
}

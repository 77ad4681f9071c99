namespace Vireo.Contract.Domains.Statistics;

/// <summary>What the names of figures of network cards are made of: a prefix, a number, and a suffix; or a name as it is.</summary>
public static class DomainInterfaceStatsNames
{
    /// <summary><c>VIR_DOMAIN_STATS_NET_COUNT</c>.</summary>
    public const string Count = "net.count";

    /// <summary><c>VIR_DOMAIN_STATS_NET_PREFIX</c>.</summary>
    public const string Prefix = "net.";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_NAME</c>.</summary>
    public const string SuffixName = ".name";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES</c>.</summary>
    public const string SuffixReceiveBytes = ".rx.bytes";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP</c>.</summary>
    public const string SuffixReceiveDrop = ".rx.drop";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS</c>.</summary>
    public const string SuffixReceiveErrors = ".rx.errs";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS</c>.</summary>
    public const string SuffixReceivePackets = ".rx.pkts";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES</c>.</summary>
    public const string SuffixSendBytes = ".tx.bytes";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP</c>.</summary>
    public const string SuffixSendDrop = ".tx.drop";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS</c>.</summary>
    public const string SuffixSendErrors = ".tx.errs";

    /// <summary><c>VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS</c>.</summary>
    public const string SuffixSendPackets = ".tx.pkts";
}

namespace Vireo.Contract.Domains.Migration;

/// <summary>The names of how and where to a guest goes.</summary>
public static class DomainMigrateParameters
{
    /// <summary><c>VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT</c>.</summary>
    public const string AutoConvergeIncrement = "auto_converge.increment";

    /// <summary><c>VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL</c>.</summary>
    public const string AutoConvergeInitial = "auto_converge.initial";

    /// <summary><c>VIR_MIGRATE_PARAM_BANDWIDTH</c>.</summary>
    public const string Bandwidth = "bandwidth";

    /// <summary><c>VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER</c>.</summary>
    public const string BandwidthAvailSwitchover = "bandwidth.avail.switchover";

    /// <summary><c>VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY</c>.</summary>
    public const string BandwidthPostcopy = "bandwidth.postcopy";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION</c>.</summary>
    public const string Compression = "compression";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS</c>.</summary>
    public const string CompressionMtDecompressionThreads = "compression.mt.dthreads";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL</c>.</summary>
    public const string CompressionMtLevel = "compression.mt.level";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS</c>.</summary>
    public const string CompressionMtThreads = "compression.mt.threads";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE</c>.</summary>
    public const string CompressionXbzrleCache = "compression.xbzrle.cache";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL</c>.</summary>
    public const string CompressionZlibLevel = "compression.zlib.level";

    /// <summary><c>VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL</c>.</summary>
    public const string CompressionZstdLevel = "compression.zstd.level";

    /// <summary><c>VIR_MIGRATE_PARAM_DEST_NAME</c>.</summary>
    public const string DestinationName = "destination_name";

    /// <summary><c>VIR_MIGRATE_PARAM_DEST_XML</c>.</summary>
    public const string DestinationXml = "destination_xml";

    /// <summary><c>VIR_MIGRATE_PARAM_DISKS_PORT</c>.</summary>
    public const string DisksPort = "disks_port";

    /// <summary><c>VIR_MIGRATE_PARAM_DISKS_URI</c>.</summary>
    public const string DisksUri = "disks_uri";

    /// <summary><c>VIR_MIGRATE_PARAM_GRAPHICS_URI</c>.</summary>
    public const string GraphicsUri = "graphics_uri";

    /// <summary><c>VIR_MIGRATE_PARAM_LISTEN_ADDRESS</c>.</summary>
    public const string ListenAddress = "listen_address";

    /// <summary><c>VIR_MIGRATE_PARAM_MIGRATE_DISKS</c>.</summary>
    public const string MigrateDisks = "migrate_disks";

    /// <summary><c>VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES</c>.</summary>
    public const string MigrateDisksDetectZeroes = "migrate_disks_detect_zeroes";

    /// <summary><c>VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO</c>.</summary>
    public const string MigrateDisksTargetZero = "migrate_disks_target_zero";

    /// <summary><c>VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS</c>.</summary>
    public const string ParallelConnections = "parallel.connections";

    /// <summary><c>VIR_MIGRATE_PARAM_PERSIST_XML</c>.</summary>
    public const string PersistXml = "persistent_xml";

    /// <summary><c>VIR_MIGRATE_PARAM_TLS_DESTINATION</c>.</summary>
    public const string TlsDestination = "tls.destination";

    /// <summary><c>VIR_MIGRATE_PARAM_URI</c>.</summary>
    public const string Uri = "migrate_uri";
}

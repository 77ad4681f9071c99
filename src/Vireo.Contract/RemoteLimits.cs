namespace Vireo.Contract;

/// <summary>The most elements (or bytes, of an opaque) that the lists of the remote program may have.</summary>
/// <remarks>A name is the C constant's, without <c>REMOTE_</c> and <c>_MAX</c>.</remarks>
public static class RemoteLimits
{
    /// <summary><c>REMOTE_AUTH_SASL_DATA_MAX</c>.</summary>
    public const int AuthSaslData = 65_536;

    /// <summary><c>REMOTE_AUTH_TYPE_LIST_MAX</c>.</summary>
    public const int AuthTypeList = 20;

    /// <summary><c>REMOTE_CONNECT_CPU_MODELS_MAX</c>.</summary>
    public const int ConnectCpuModels = 8_192;

    /// <summary><c>REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX</c>.</summary>
    public const int ConnectGetAllDomainStats = 262_144;

    /// <summary><c>REMOTE_CONNECT_IDENTITY_PARAMS_MAX</c>.</summary>
    public const int ConnectIdentityParams = 20;

    /// <summary><c>REMOTE_CPU_BASELINE_MAX</c>.</summary>
    public const int CpuBaseline = 256;

    /// <summary><c>REMOTE_CPUMAP_MAX</c>.</summary>
    public const int Cpumap = 2_048;

    /// <summary><c>REMOTE_CPUMAPS_MAX</c>.</summary>
    public const int Cpumaps = 8_388_608;

    /// <summary><c>REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX</c>.</summary>
    public const int DomainBlockStatsParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX</c>.</summary>
    public const int DomainEventGraphicsIdentity = 20;

    /// <summary><c>REMOTE_DOMAIN_EVENT_TUNABLE_MAX</c>.</summary>
    public const int DomainEventTunable = 2_048;

    /// <summary><c>REMOTE_DOMAIN_JOB_STATS_MAX</c>.</summary>
    public const int DomainJobStats = 64;

    /// <summary><c>REMOTE_DOMAIN_LIST_MAX</c>.</summary>
    public const int DomainList = 16_384;

    /// <summary><c>REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX</c>.</summary>
    public const int DomainMemoryParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_MEMORY_STATS_MAX</c>.</summary>
    public const int DomainMemoryStats = 1_024;

    /// <summary><c>REMOTE_DOMAIN_MESSAGES_MAX</c>.</summary>
    public const int DomainMessages = 2_048;

    /// <summary><c>REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX</c>.</summary>
    public const int DomainSchedulerParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_SNAPSHOT_LIST_MAX</c>.</summary>
    public const int DomainSnapshotList = 16_384;

    /// <summary><c>REMOTE_INTERFACE_LIST_MAX</c>.</summary>
    public const int InterfaceList = 16_384;

    /// <summary><c>REMOTE_NETWORK_LIST_MAX</c>.</summary>
    public const int NetworkList = 16_384;

    /// <summary><c>REMOTE_NODE_MAX_CELLS</c>.</summary>
    public const int NodeCells = 1_024;

    /// <summary><c>REMOTE_NODE_DEVICE_LIST_MAX</c>.</summary>
    public const int NodeDeviceList = 65_536;

    /// <summary><c>REMOTE_NWFILTER_LIST_MAX</c>.</summary>
    public const int NwfilterList = 16_384;

    /// <summary><c>REMOTE_SECRET_LIST_MAX</c>.</summary>
    public const int SecretList = 16_384;

    /// <summary><c>REMOTE_SECURITY_DOI_MAX</c>.</summary>
    public const int SecurityDoi = 257;

    /// <summary><c>REMOTE_SECURITY_LABEL_MAX</c>.</summary>
    public const int SecurityLabel = 4_097;

    /// <summary><c>REMOTE_SECURITY_MODEL_MAX</c>.</summary>
    public const int SecurityModel = 257;

    /// <summary><c>REMOTE_STORAGE_POOL_LIST_MAX</c>.</summary>
    public const int StoragePoolList = 16_384;

    /// <summary><c>REMOTE_VCPUINFO_MAX</c>.</summary>
    public const int Vcpuinfo = 16_384;
}

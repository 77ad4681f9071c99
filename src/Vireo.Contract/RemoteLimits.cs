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

    /// <summary><c>REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX</c>.</summary>
    public const int DomainAnnounceInterfaceParams = 16;

    /// <summary><c>REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX</c>.</summary>
    public const int DomainAuthorizedSshKeys = 2_048;

    /// <summary><c>REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX</c>.</summary>
    public const int DomainBlkioParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX</c>.</summary>
    public const int DomainBlockCopyParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX</c>.</summary>
    public const int DomainBlockIoTuneParameters = 32;

    /// <summary><c>REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX</c>.</summary>
    public const int DomainBlockPeekBuffer = 4_194_304;

    /// <summary><c>REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX</c>.</summary>
    public const int DomainBlockStatsParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_CHECKPOINT_LIST_MAX</c>.</summary>
    public const int DomainCheckpointList = 16_384;

    /// <summary><c>REMOTE_DOMAIN_DISK_ERRORS_MAX</c>.</summary>
    public const int DomainDiskErrors = 256;

    /// <summary><c>REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX</c>.</summary>
    public const int DomainEventGraphicsIdentity = 20;

    /// <summary><c>REMOTE_DOMAIN_EVENT_TUNABLE_MAX</c>.</summary>
    public const int DomainEventTunable = 2_048;

    /// <summary><c>REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX</c>.</summary>
    public const int DomainFsfreezeMountpoints = 256;

    /// <summary><c>REMOTE_DOMAIN_FSINFO_MAX</c>.</summary>
    public const int DomainFsinfo = 256;

    /// <summary><c>REMOTE_DOMAIN_FSINFO_DISKS_MAX</c>.</summary>
    public const int DomainFsinfoDisks = 256;

    /// <summary><c>REMOTE_DOMAIN_GET_CPU_STATS_MAX</c>.</summary>
    public const int DomainGetCpuStats = 2_048;

    /// <summary><c>REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX</c>.</summary>
    public const int DomainGetCpuStatsNcpus = 128;

    /// <summary><c>REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX</c>.</summary>
    public const int DomainGuestInfoParams = 2_048;

    /// <summary><c>REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX</c>.</summary>
    public const int DomainGuestVcpuParams = 64;

    /// <summary><c>REMOTE_DOMAIN_INTERFACE_MAX</c>.</summary>
    public const int DomainInterface = 2_048;

    /// <summary><c>REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX</c>.</summary>
    public const int DomainInterfaceParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX</c>.</summary>
    public const int DomainIothreadParams = 64;

    /// <summary><c>REMOTE_DOMAIN_IP_ADDR_MAX</c>.</summary>
    public const int DomainIpAddr = 2_048;

    /// <summary><c>REMOTE_DOMAIN_JOB_STATS_MAX</c>.</summary>
    public const int DomainJobStats = 64;

    /// <summary><c>REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX</c>.</summary>
    public const int DomainLaunchSecurityInfoParams = 64;

    /// <summary><c>REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX</c>.</summary>
    public const int DomainLaunchSecurityStateParams = 64;

    /// <summary><c>REMOTE_DOMAIN_LIST_MAX</c>.</summary>
    public const int DomainList = 16_384;

    /// <summary><c>REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX</c>.</summary>
    public const int DomainMemoryParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX</c>.</summary>
    public const int DomainMemoryPeekBuffer = 4_194_304;

    /// <summary><c>REMOTE_DOMAIN_MEMORY_STATS_MAX</c>.</summary>
    public const int DomainMemoryStats = 1_024;

    /// <summary><c>REMOTE_DOMAIN_MESSAGES_MAX</c>.</summary>
    public const int DomainMessages = 2_048;

    /// <summary><c>REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX</c>.</summary>
    public const int DomainMigrateParamList = 64;

    /// <summary><c>REMOTE_DOMAIN_NUMA_PARAMETERS_MAX</c>.</summary>
    public const int DomainNumaParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_PERF_EVENTS_MAX</c>.</summary>
    public const int DomainPerfEvents = 64;

    /// <summary><c>REMOTE_DOMAIN_SAVE_PARAMS_MAX</c>.</summary>
    public const int DomainSaveParams = 64;

    /// <summary><c>REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX</c>.</summary>
    public const int DomainSchedulerParameters = 16;

    /// <summary><c>REMOTE_DOMAIN_SEND_KEY_MAX</c>.</summary>
    public const int DomainSendKey = 16;

    /// <summary><c>REMOTE_DOMAIN_SNAPSHOT_LIST_MAX</c>.</summary>
    public const int DomainSnapshotList = 16_384;

    /// <summary><c>REMOTE_INTERFACE_LIST_MAX</c>.</summary>
    public const int InterfaceList = 16_384;

    /// <summary><c>REMOTE_IOTHREAD_INFO_MAX</c>.</summary>
    public const int IothreadInfo = 16_384;

    /// <summary><c>REMOTE_MIGRATE_COOKIE_MAX</c>.</summary>
    public const int MigrateCookie = 4_194_304;

    /// <summary><c>REMOTE_NETWORK_DHCP_LEASES_MAX</c>.</summary>
    public const int NetworkDhcpLeases = 65_536;

    /// <summary><c>REMOTE_NETWORK_LIST_MAX</c>.</summary>
    public const int NetworkList = 16_384;

    /// <summary><c>REMOTE_NETWORK_PORT_LIST_MAX</c>.</summary>
    public const int NetworkPortList = 16_384;

    /// <summary><c>REMOTE_NETWORK_PORT_PARAMETERS_MAX</c>.</summary>
    public const int NetworkPortParameters = 16;

    /// <summary><c>REMOTE_NODE_MAX_CELLS</c>.</summary>
    public const int NodeCells = 1_024;

    /// <summary><c>REMOTE_NODE_CPU_STATS_MAX</c>.</summary>
    public const int NodeCpuStats = 16;

    /// <summary><c>REMOTE_NODE_DEVICE_CAPS_LIST_MAX</c>.</summary>
    public const int NodeDeviceCapsList = 65_536;

    /// <summary><c>REMOTE_NODE_DEVICE_LIST_MAX</c>.</summary>
    public const int NodeDeviceList = 65_536;

    /// <summary><c>REMOTE_NODE_MEMORY_PARAMETERS_MAX</c>.</summary>
    public const int NodeMemoryParameters = 64;

    /// <summary><c>REMOTE_NODE_MEMORY_STATS_MAX</c>.</summary>
    public const int NodeMemoryStats = 16;

    /// <summary><c>REMOTE_NODE_SEV_INFO_MAX</c>.</summary>
    public const int NodeSevInfo = 64;

    /// <summary><c>REMOTE_NWFILTER_BINDING_LIST_MAX</c>.</summary>
    public const int NwfilterBindingList = 16_384;

    /// <summary><c>REMOTE_NWFILTER_LIST_MAX</c>.</summary>
    public const int NwfilterList = 16_384;

    /// <summary><c>REMOTE_SECRET_LIST_MAX</c>.</summary>
    public const int SecretList = 16_384;

    /// <summary><c>REMOTE_SECRET_VALUE_MAX</c>.</summary>
    public const int SecretValue = 65_536;

    /// <summary><c>REMOTE_SECURITY_DOI_MAX</c>.</summary>
    public const int SecurityDoi = 257;

    /// <summary><c>REMOTE_SECURITY_LABEL_MAX</c>.</summary>
    public const int SecurityLabel = 4_097;

    /// <summary><c>REMOTE_SECURITY_LABEL_LIST_MAX</c>.</summary>
    public const int SecurityLabelList = 64;

    /// <summary><c>REMOTE_SECURITY_MODEL_MAX</c>.</summary>
    public const int SecurityModel = 257;

    /// <summary><c>REMOTE_STORAGE_POOL_LIST_MAX</c>.</summary>
    public const int StoragePoolList = 16_384;

    /// <summary><c>REMOTE_STORAGE_VOL_LIST_MAX</c>.</summary>
    public const int StorageVolList = 16_384;

    /// <summary><c>REMOTE_VCPUINFO_MAX</c>.</summary>
    public const int Vcpuinfo = 16_384;
}

namespace Vireo.Errors;

/// <summary>What went wrong, as libvirt numbers it (<c>virErrorNumber</c>). A newer server may send a number that is not listed: it is kept.</summary>
public enum VirtErrorCode
{
    /// <summary><c>VIR_ERR_OK</c>, since libvirt 0.1.0.</summary>
    Ok = 0,

    /// <summary><c>VIR_ERR_INTERNAL_ERROR</c>, since libvirt 0.1.0.</summary>
    InternalError = 1,

    /// <summary><c>VIR_ERR_NO_MEMORY</c>, since libvirt 0.1.0.</summary>
    NoMemory = 2,

    /// <summary><c>VIR_ERR_NO_SUPPORT</c>, since libvirt 0.1.0.</summary>
    NoSupport = 3,

    /// <summary><c>VIR_ERR_UNKNOWN_HOST</c>, since libvirt 0.1.0.</summary>
    UnknownHost = 4,

    /// <summary><c>VIR_ERR_NO_CONNECT</c>, since libvirt 0.1.0.</summary>
    NoConnect = 5,

    /// <summary><c>VIR_ERR_INVALID_CONN</c>, since libvirt 0.1.0.</summary>
    InvalidConn = 6,

    /// <summary><c>VIR_ERR_INVALID_DOMAIN</c>, since libvirt 0.1.0.</summary>
    InvalidDomain = 7,

    /// <summary><c>VIR_ERR_INVALID_ARG</c>, since libvirt 0.1.0.</summary>
    InvalidArg = 8,

    /// <summary><c>VIR_ERR_OPERATION_FAILED</c>, since libvirt 0.1.0.</summary>
    OperationFailed = 9,

    /// <summary><c>VIR_ERR_GET_FAILED</c>, since libvirt 0.1.0.</summary>
    GetFailed = 10,

    /// <summary><c>VIR_ERR_POST_FAILED</c>, since libvirt 0.1.0.</summary>
    PostFailed = 11,

    /// <summary><c>VIR_ERR_HTTP_ERROR</c>, since libvirt 0.1.0.</summary>
    HttpError = 12,

    /// <summary><c>VIR_ERR_SEXPR_SERIAL</c>, since libvirt 0.1.0.</summary>
    SexprSerial = 13,

    /// <summary><c>VIR_ERR_NO_XEN</c>, since libvirt 0.1.0.</summary>
    NoXen = 14,

    /// <summary><c>VIR_ERR_XEN_CALL</c>, since libvirt 0.1.0.</summary>
    XenCall = 15,

    /// <summary><c>VIR_ERR_OS_TYPE</c>, since libvirt 0.1.0.</summary>
    OsType = 16,

    /// <summary><c>VIR_ERR_NO_KERNEL</c>, since libvirt 0.1.0.</summary>
    NoKernel = 17,

    /// <summary><c>VIR_ERR_NO_ROOT</c>, since libvirt 0.1.0.</summary>
    NoRoot = 18,

    /// <summary><c>VIR_ERR_NO_SOURCE</c>, since libvirt 0.1.0.</summary>
    NoSource = 19,

    /// <summary><c>VIR_ERR_NO_TARGET</c>, since libvirt 0.1.0.</summary>
    NoTarget = 20,

    /// <summary><c>VIR_ERR_NO_NAME</c>, since libvirt 0.1.0.</summary>
    NoName = 21,

    /// <summary><c>VIR_ERR_NO_OS</c>, since libvirt 0.1.0.</summary>
    NoOs = 22,

    /// <summary><c>VIR_ERR_NO_DEVICE</c>, since libvirt 0.1.0.</summary>
    NoDevice = 23,

    /// <summary><c>VIR_ERR_NO_XENSTORE</c>, since libvirt 0.1.0.</summary>
    NoXenstore = 24,

    /// <summary><c>VIR_ERR_DRIVER_FULL</c>, since libvirt 0.1.0.</summary>
    DriverFull = 25,

    /// <summary><c>VIR_ERR_CALL_FAILED</c>, since libvirt 0.1.0.</summary>
    CallFailed = 26,

    /// <summary><c>VIR_ERR_XML_ERROR</c>, since libvirt 0.1.1.</summary>
    XmlError = 27,

    /// <summary><c>VIR_ERR_DOM_EXIST</c>, since libvirt 0.1.1.</summary>
    DomExist = 28,

    /// <summary><c>VIR_ERR_OPERATION_DENIED</c>, since libvirt 0.1.4.</summary>
    OperationDenied = 29,

    /// <summary><c>VIR_ERR_OPEN_FAILED</c>, since libvirt 0.1.6.</summary>
    OpenFailed = 30,

    /// <summary><c>VIR_ERR_READ_FAILED</c>, since libvirt 0.1.6.</summary>
    ReadFailed = 31,

    /// <summary><c>VIR_ERR_PARSE_FAILED</c>, since libvirt 0.1.6.</summary>
    ParseFailed = 32,

    /// <summary><c>VIR_ERR_CONF_SYNTAX</c>, since libvirt 0.1.6.</summary>
    ConfSyntax = 33,

    /// <summary><c>VIR_ERR_WRITE_FAILED</c>, since libvirt 0.1.6.</summary>
    WriteFailed = 34,

    /// <summary><c>VIR_ERR_XML_DETAIL</c>, since libvirt 0.1.9.</summary>
    XmlDetail = 35,

    /// <summary><c>VIR_ERR_INVALID_NETWORK</c>, since libvirt 0.2.0.</summary>
    InvalidNetwork = 36,

    /// <summary><c>VIR_ERR_NETWORK_EXIST</c>, since libvirt 0.2.0.</summary>
    NetworkExist = 37,

    /// <summary><c>VIR_ERR_SYSTEM_ERROR</c>, since libvirt 0.2.1.</summary>
    SystemError = 38,

    /// <summary><c>VIR_ERR_RPC</c>, since libvirt 0.2.3.</summary>
    Rpc = 39,

    /// <summary><c>VIR_ERR_GNUTLS_ERROR</c>, since libvirt 0.2.3.</summary>
    GnutlsError = 40,

    /// <summary><c>VIR_WAR_NO_NETWORK</c>, since libvirt 0.2.3.</summary>
    WarnNoNetwork = 41,

    /// <summary><c>VIR_ERR_NO_DOMAIN</c>, since libvirt 0.3.0.</summary>
    NoDomain = 42,

    /// <summary><c>VIR_ERR_NO_NETWORK</c>, since libvirt 0.3.0.</summary>
    NoNetwork = 43,

    /// <summary><c>VIR_ERR_INVALID_MAC</c>, since libvirt 0.3.1.</summary>
    InvalidMac = 44,

    /// <summary><c>VIR_ERR_AUTH_FAILED</c>, since libvirt 0.4.1.</summary>
    AuthFailed = 45,

    /// <summary><c>VIR_ERR_INVALID_STORAGE_POOL</c>, since libvirt 0.4.1.</summary>
    InvalidStoragePool = 46,

    /// <summary><c>VIR_ERR_INVALID_STORAGE_VOL</c>, since libvirt 0.4.1.</summary>
    InvalidStorageVol = 47,

    /// <summary><c>VIR_WAR_NO_STORAGE</c>, since libvirt 0.4.1.</summary>
    WarnNoStorage = 48,

    /// <summary><c>VIR_ERR_NO_STORAGE_POOL</c>, since libvirt 0.4.1.</summary>
    NoStoragePool = 49,

    /// <summary><c>VIR_ERR_NO_STORAGE_VOL</c>, since libvirt 0.4.1.</summary>
    NoStorageVol = 50,

    /// <summary><c>VIR_WAR_NO_NODE</c>, since libvirt 0.5.0.</summary>
    WarnNoNode = 51,

    /// <summary><c>VIR_ERR_INVALID_NODE_DEVICE</c>, since libvirt 0.5.0.</summary>
    InvalidNodeDevice = 52,

    /// <summary><c>VIR_ERR_NO_NODE_DEVICE</c>, since libvirt 0.5.0.</summary>
    NoNodeDevice = 53,

    /// <summary><c>VIR_ERR_NO_SECURITY_MODEL</c>, since libvirt 0.6.1.</summary>
    NoSecurityModel = 54,

    /// <summary><c>VIR_ERR_OPERATION_INVALID</c>, since libvirt 0.6.4.</summary>
    OperationInvalid = 55,

    /// <summary><c>VIR_WAR_NO_INTERFACE</c>, since libvirt 0.6.4.</summary>
    WarnNoInterface = 56,

    /// <summary><c>VIR_ERR_NO_INTERFACE</c>, since libvirt 0.6.4.</summary>
    NoInterface = 57,

    /// <summary><c>VIR_ERR_INVALID_INTERFACE</c>, since libvirt 0.6.4.</summary>
    InvalidInterface = 58,

    /// <summary><c>VIR_ERR_MULTIPLE_INTERFACES</c>, since libvirt 0.7.0.</summary>
    MultipleInterfaces = 59,

    /// <summary><c>VIR_WAR_NO_NWFILTER</c>, since libvirt 0.8.0.</summary>
    WarnNoNwFilter = 60,

    /// <summary><c>VIR_ERR_INVALID_NWFILTER</c>, since libvirt 0.8.0.</summary>
    InvalidNwFilter = 61,

    /// <summary><c>VIR_ERR_NO_NWFILTER</c>, since libvirt 0.8.0.</summary>
    NoNwFilter = 62,

    /// <summary><c>VIR_ERR_BUILD_FIREWALL</c>, since libvirt 0.8.0.</summary>
    BuildFirewall = 63,

    /// <summary><c>VIR_WAR_NO_SECRET</c>, since libvirt 0.7.1.</summary>
    WarnNoSecret = 64,

    /// <summary><c>VIR_ERR_INVALID_SECRET</c>, since libvirt 0.7.1.</summary>
    InvalidSecret = 65,

    /// <summary><c>VIR_ERR_NO_SECRET</c>, since libvirt 0.7.1.</summary>
    NoSecret = 66,

    /// <summary><c>VIR_ERR_CONFIG_UNSUPPORTED</c>, since libvirt 0.7.3.</summary>
    ConfigUnsupported = 67,

    /// <summary><c>VIR_ERR_OPERATION_TIMEOUT</c>, since libvirt 0.7.3.</summary>
    OperationTimeout = 68,

    /// <summary><c>VIR_ERR_MIGRATE_PERSIST_FAILED</c>, since libvirt 0.7.3.</summary>
    MigratePersistFailed = 69,

    /// <summary><c>VIR_ERR_HOOK_SCRIPT_FAILED</c>, since libvirt 0.8.0.</summary>
    HookScriptFailed = 70,

    /// <summary><c>VIR_ERR_INVALID_DOMAIN_SNAPSHOT</c>, since libvirt 0.8.0.</summary>
    InvalidDomainSnapshot = 71,

    /// <summary><c>VIR_ERR_NO_DOMAIN_SNAPSHOT</c>, since libvirt 0.8.0.</summary>
    NoDomainSnapshot = 72,

    /// <summary><c>VIR_ERR_INVALID_STREAM</c>, since libvirt 0.9.0.</summary>
    InvalidStream = 73,

    /// <summary><c>VIR_ERR_ARGUMENT_UNSUPPORTED</c>, since libvirt 0.9.4.</summary>
    ArgumentUnsupported = 74,

    /// <summary><c>VIR_ERR_STORAGE_PROBE_FAILED</c>, since libvirt 0.9.5.</summary>
    StorageProbeFailed = 75,

    /// <summary><c>VIR_ERR_STORAGE_POOL_BUILT</c>, since libvirt 0.9.5.</summary>
    StoragePoolBuilt = 76,

    /// <summary><c>VIR_ERR_SNAPSHOT_REVERT_RISKY</c>, since libvirt 0.9.7.</summary>
    SnapshotRevertRisky = 77,

    /// <summary><c>VIR_ERR_OPERATION_ABORTED</c>, since libvirt 0.9.9.</summary>
    OperationAborted = 78,

    /// <summary><c>VIR_ERR_AUTH_CANCELLED</c>, since libvirt 0.9.10.</summary>
    AuthCancelled = 79,

    /// <summary><c>VIR_ERR_NO_DOMAIN_METADATA</c>, since libvirt 0.9.10.</summary>
    NoDomainMetadata = 80,

    /// <summary><c>VIR_ERR_MIGRATE_UNSAFE</c>, since libvirt 0.9.11.</summary>
    MigrateUnsafe = 81,

    /// <summary><c>VIR_ERR_OVERFLOW</c>, since libvirt 0.9.11.</summary>
    Overflow = 82,

    /// <summary><c>VIR_ERR_BLOCK_COPY_ACTIVE</c>, since libvirt 0.9.12.</summary>
    BlockCopyActive = 83,

    /// <summary><c>VIR_ERR_OPERATION_UNSUPPORTED</c>, since libvirt 0.10.0.</summary>
    OperationUnsupported = 84,

    /// <summary><c>VIR_ERR_SSH</c>, since libvirt 0.10.0.</summary>
    Ssh = 85,

    /// <summary><c>VIR_ERR_AGENT_UNRESPONSIVE</c>, since libvirt 0.10.0.</summary>
    AgentUnresponsive = 86,

    /// <summary><c>VIR_ERR_RESOURCE_BUSY</c>, since libvirt 1.0.0.</summary>
    ResourceBusy = 87,

    /// <summary><c>VIR_ERR_ACCESS_DENIED</c>, since libvirt 1.1.0.</summary>
    AccessDenied = 88,

    /// <summary><c>VIR_ERR_DBUS_SERVICE</c>, since libvirt 1.1.1.</summary>
    DbusService = 89,

    /// <summary><c>VIR_ERR_STORAGE_VOL_EXIST</c>, since libvirt 1.1.4.</summary>
    StorageVolExist = 90,

    /// <summary><c>VIR_ERR_CPU_INCOMPATIBLE</c>, since libvirt 1.2.6.</summary>
    CpuIncompatible = 91,

    /// <summary><c>VIR_ERR_XML_INVALID_SCHEMA</c>, since libvirt 1.2.12.</summary>
    XmlInvalidSchema = 92,

    /// <summary><c>VIR_ERR_MIGRATE_FINISH_OK</c>, since libvirt 1.2.18.</summary>
    MigrateFinishOk = 93,

    /// <summary><c>VIR_ERR_AUTH_UNAVAILABLE</c>, since libvirt 1.3.3.</summary>
    AuthUnavailable = 94,

    /// <summary><c>VIR_ERR_NO_SERVER</c>, since libvirt 1.3.3.</summary>
    NoServer = 95,

    /// <summary><c>VIR_ERR_NO_CLIENT</c>, since libvirt 1.3.5.</summary>
    NoClient = 96,

    /// <summary><c>VIR_ERR_AGENT_UNSYNCED</c>, since libvirt 2.3.0.</summary>
    AgentUnsynced = 97,

    /// <summary><c>VIR_ERR_LIBSSH</c>, since libvirt 2.5.0.</summary>
    Libssh = 98,

    /// <summary><c>VIR_ERR_DEVICE_MISSING</c>, since libvirt 4.1.0.</summary>
    DeviceMissing = 99,

    /// <summary><c>VIR_ERR_INVALID_NWFILTER_BINDING</c>, since libvirt 4.5.0.</summary>
    InvalidNwFilterBinding = 100,

    /// <summary><c>VIR_ERR_NO_NWFILTER_BINDING</c>, since libvirt 4.5.0.</summary>
    NoNwFilterBinding = 101,

    /// <summary><c>VIR_ERR_INVALID_DOMAIN_CHECKPOINT</c>, since libvirt 5.2.0.</summary>
    InvalidDomainCheckpoint = 102,

    /// <summary><c>VIR_ERR_NO_DOMAIN_CHECKPOINT</c>, since libvirt 5.2.0.</summary>
    NoDomainCheckpoint = 103,

    /// <summary><c>VIR_ERR_NO_DOMAIN_BACKUP</c>, since libvirt 5.2.0.</summary>
    NoDomainBackup = 104,

    /// <summary><c>VIR_ERR_INVALID_NETWORK_PORT</c>, since libvirt 5.5.0.</summary>
    InvalidNetworkPort = 105,

    /// <summary><c>VIR_ERR_NETWORK_PORT_EXIST</c>, since libvirt 5.5.0.</summary>
    NetworkPortExist = 106,

    /// <summary><c>VIR_ERR_NO_NETWORK_PORT</c>, since libvirt 5.5.0.</summary>
    NoNetworkPort = 107,

    /// <summary><c>VIR_ERR_NO_HOSTNAME</c>, since libvirt 6.1.0.</summary>
    NoHostname = 108,

    /// <summary><c>VIR_ERR_CHECKPOINT_INCONSISTENT</c>, since libvirt 6.10.0.</summary>
    CheckpointInconsistent = 109,

    /// <summary><c>VIR_ERR_MULTIPLE_DOMAINS</c>, since libvirt 7.1.0.</summary>
    MultipleDomains = 110,

    /// <summary><c>VIR_ERR_NO_NETWORK_METADATA</c>, since libvirt 9.7.0.</summary>
    NoNetworkMetadata = 111,

    /// <summary><c>VIR_ERR_AGENT_COMMAND_TIMEOUT</c>, since libvirt 11.2.0.</summary>
    AgentCommandTimeout = 112,

    /// <summary><c>VIR_ERR_AGENT_COMMAND_FAILED</c>, since libvirt 11.2.0.</summary>
    AgentCommandFailed = 113,
}

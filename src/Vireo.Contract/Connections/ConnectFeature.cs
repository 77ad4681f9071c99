namespace Vireo.Contract.Connections;

/// <summary>
/// What a client can ask for with <see cref="IConnectionSession.ConnectSupportsFeatureAsync"/>. A number that is not listed survives.
/// </summary>
/// <remarks><c>virDrvFeature</c>, which is private to libvirt.</remarks>
public enum ConnectFeature
{
    /// <summary>Migration, version 1. <c>VIR_DRV_FEATURE_MIGRATION_V1</c>.</summary>
    MigrationV1 = 1,

    /// <summary>The connection is to a daemon; only the remote driver has it. <c>VIR_DRV_FEATURE_REMOTE</c>.</summary>
    Remote = 2,

    /// <summary>Migration, version 2. <c>VIR_DRV_FEATURE_MIGRATION_V2</c>.</summary>
    MigrationV2 = 3,

    /// <summary>Migration between daemons. <c>VIR_DRV_FEATURE_MIGRATION_P2P</c>.</summary>
    MigrationP2p = 4,

    /// <summary>Migration by the hypervisor alone. <c>VIR_DRV_FEATURE_MIGRATION_DIRECT</c>.</summary>
    MigrationDirect = 5,

    /// <summary>Migration, version 3. <c>VIR_DRV_FEATURE_MIGRATION_V3</c>.</summary>
    MigrationV3 = 6,

    /// <summary>A guest that migrates cannot be changed meanwhile. <c>VIR_DRV_FEATURE_MIGRATE_CHANGE_PROTECTION</c>.</summary>
    MigrateChangeProtection = 7,

    /// <summary>Descriptors may travel with calls. <c>VIR_DRV_FEATURE_FD_PASSING</c>.</summary>
    FdPassing = 8,

    /// <summary>Typed parameters may be texts. <c>VIR_DRV_FEATURE_TYPED_PARAM_STRING</c>.</summary>
    TypedParamString = 9,

    /// <summary>The daemon answers pings; asked before the open call. <c>VIR_DRV_FEATURE_PROGRAM_KEEPALIVE</c>.</summary>
    ProgramKeepalive = 10,

    /// <summary>XML for migration. <c>VIR_DRV_FEATURE_XML_MIGRATABLE</c>.</summary>
    XmlMigratable = 11,

    /// <summary>Migration of guests that do not run. <c>VIR_DRV_FEATURE_MIGRATION_OFFLINE</c>.</summary>
    MigrationOffline = 12,

    /// <summary>Migration with typed parameters. <c>VIR_DRV_FEATURE_MIGRATION_PARAMS</c>.</summary>
    MigrationParams = 13,

    /// <summary>Events carry their registration's number. <c>VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK</c>.</summary>
    RemoteEventCallback = 14,

    /// <summary>The end of the driver's own connection is told. <c>VIR_DRV_FEATURE_REMOTE_CLOSE_CALLBACK</c>.</summary>
    RemoteCloseCallback = 15,

    /// <summary>
    /// The network update call has its arguments in the right order. <c>VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER</c>.
    /// </summary>
    NetworkUpdateHasCorrectOrder = 16,
}

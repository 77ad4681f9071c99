namespace Vireo.Contract.Domains.Migration;

/// <summary>How a guest goes to another node.</summary>
/// <remarks><c>virDomainMigrateFlags</c>.</remarks>
[Flags]
public enum DomainMigrateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It runs meanwhile. <c>VIR_MIGRATE_LIVE</c>.</summary>
    Live = 1,

    /// <summary>The daemons speak to each other, without the client. <c>VIR_MIGRATE_PEER2PEER</c>.</summary>
    PeerToPeer = 2,

    /// <summary>Its memory goes through the daemons' connection. <c>VIR_MIGRATE_TUNNELLED</c>.</summary>
    Tunnelled = 4,

    /// <summary>It gets a definition there. <c>VIR_MIGRATE_PERSIST_DEST</c>.</summary>
    PersistDestination = 8,

    /// <summary>It loses its definition here. <c>VIR_MIGRATE_UNDEFINE_SOURCE</c>.</summary>
    UndefineSource = 0x10,

    /// <summary>It is paused there. <c>VIR_MIGRATE_PAUSED</c>.</summary>
    Paused = 0x20,

    /// <summary>Its disks are copied whole. <c>VIR_MIGRATE_NON_SHARED_DISK</c>.</summary>
    NonSharedDisk = 0x40,

    /// <summary>What its disks have on top of their bases is copied. <c>VIR_MIGRATE_NON_SHARED_INC</c>.</summary>
    NonSharedIncremental = 0x80,

    /// <summary>Nothing may change it meanwhile. <c>VIR_MIGRATE_CHANGE_PROTECTION</c>.</summary>
    ChangeProtection = 0x100,

    /// <summary>Even if its disks may be harmed. <c>VIR_MIGRATE_UNSAFE</c>.</summary>
    Unsafe = 0x200,

    /// <summary>Its definition goes, while it is off. <c>VIR_MIGRATE_OFFLINE</c>.</summary>
    Offline = 0x400,

    /// <summary>Its memory is compressed. <c>VIR_MIGRATE_COMPRESSED</c>.</summary>
    Compressed = 0x800,

    /// <summary>It stays when its disks cannot be written to. <c>VIR_MIGRATE_ABORT_ON_ERROR</c>.</summary>
    AbortOnError = 0x1000,

    /// <summary>It is slowed down, if it must be, to get done. <c>VIR_MIGRATE_AUTO_CONVERGE</c>.</summary>
    AutoConverge = 0x2000,

    /// <summary>All its memory is pinned for RDMA. <c>VIR_MIGRATE_RDMA_PIN_ALL</c>.</summary>
    RdmaPinAll = 0x4000,

    /// <summary>It may run there before its memory is there. <c>VIR_MIGRATE_POSTCOPY</c>.</summary>
    PostCopy = 0x8000,

    /// <summary>The transfer is encrypted. <c>VIR_MIGRATE_TLS</c>.</summary>
    Tls = 0x0001_0000,

    /// <summary>Over several connections at once. <c>VIR_MIGRATE_PARALLEL</c>.</summary>
    Parallel = 0x0002_0000,

    /// <summary>It waits until the other node has what it writes. <c>VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES</c>.</summary>
    NonSharedSynchronousWrites = 0x0004_0000,

    /// <summary>A migration that broke off is taken up again. <c>VIR_MIGRATE_POSTCOPY_RESUME</c>.</summary>
    PostCopyResume = 0x0008_0000,

    /// <summary>Its memory is not copied before it is sent. <c>VIR_MIGRATE_ZEROCOPY</c>.</summary>
    ZeroCopy = 0x0010_0000,
}

namespace Vireo.Contract.Domains;

/// <summary>
/// Which guests to list. Of each group that has a flag set a guest must match one; none at all lists every guest.
/// </summary>
/// <remarks><c>virConnectListAllDomainsFlags</c>.</remarks>
[Flags]
public enum ListDomainsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that run. <c>VIR_CONNECT_LIST_DOMAINS_ACTIVE</c>.</summary>
    Active = 1,

    /// <summary>Those that don't. <c>VIR_CONNECT_LIST_DOMAINS_INACTIVE</c>.</summary>
    Inactive = 2,

    /// <summary>Those with a definition. <c>VIR_CONNECT_LIST_DOMAINS_PERSISTENT</c>.</summary>
    Persistent = 4,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_DOMAINS_TRANSIENT</c>.</summary>
    Transient = 8,

    /// <summary>Those in the state running. <c>VIR_CONNECT_LIST_DOMAINS_RUNNING</c>.</summary>
    Running = 0x10,

    /// <summary>Those that are paused. <c>VIR_CONNECT_LIST_DOMAINS_PAUSED</c>.</summary>
    Paused = 0x20,

    /// <summary>Those that are shut off. <c>VIR_CONNECT_LIST_DOMAINS_SHUTOFF</c>.</summary>
    ShutOff = 0x40,

    /// <summary>Those in any other state. <c>VIR_CONNECT_LIST_DOMAINS_OTHER</c>.</summary>
    Other = 0x80,

    /// <summary>Those with a managed save image. <c>VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE</c>.</summary>
    ManagedSave = 0x100,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE</c>.</summary>
    NoManagedSave = 0x200,

    /// <summary>Those that start with the node. <c>VIR_CONNECT_LIST_DOMAINS_AUTOSTART</c>.</summary>
    Autostart = 0x400,

    /// <summary>Those that don't. <c>VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART</c>.</summary>
    NoAutostart = 0x800,

    /// <summary>Those with snapshots. <c>VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT</c>.</summary>
    HasSnapshot = 0x1000,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT</c>.</summary>
    NoSnapshot = 0x2000,

    /// <summary>Those with checkpoints. <c>VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT</c>.</summary>
    HasCheckpoint = 0x4000,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT</c>.</summary>
    NoCheckpoint = 0x8000,
}

namespace Vireo.Contract.Networks;

/// <summary>Which networks to list.</summary>
/// <remarks><c>virConnectListAllNetworksFlags</c>.</remarks>
[Flags]
public enum ListNetworksFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that are off. <c>VIR_CONNECT_LIST_NETWORKS_INACTIVE</c>.</summary>
    Inactive = 1,

    /// <summary>Those that are on. <c>VIR_CONNECT_LIST_NETWORKS_ACTIVE</c>.</summary>
    Active = 2,

    /// <summary>Those with a definition. <c>VIR_CONNECT_LIST_NETWORKS_PERSISTENT</c>.</summary>
    Persistent = 4,

    /// <summary>Those without. <c>VIR_CONNECT_LIST_NETWORKS_TRANSIENT</c>.</summary>
    Transient = 8,

    /// <summary>Those that start with the node. <c>VIR_CONNECT_LIST_NETWORKS_AUTOSTART</c>.</summary>
    Autostart = 0x10,

    /// <summary>Those that don't. <c>VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART</c>.</summary>
    NoAutostart = 0x20,
}

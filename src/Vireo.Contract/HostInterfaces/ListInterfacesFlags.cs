namespace Vireo.Contract.HostInterfaces;

/// <summary>Which interfaces to list.</summary>
/// <remarks><c>virConnectListAllInterfacesFlags</c>.</remarks>
[Flags]
public enum ListInterfacesFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that are down. <c>VIR_CONNECT_LIST_INTERFACES_INACTIVE</c>.</summary>
    Inactive = 1,

    /// <summary>Those that are up. <c>VIR_CONNECT_LIST_INTERFACES_ACTIVE</c>.</summary>
    Active = 2,
}

namespace Vireo.Contract.Connections;

/// <summary>How a connection is to be opened.</summary>
/// <remarks><c>virConnectFlags</c>.</remarks>
[Flags]
public enum ConnectFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Nothing may be changed over it. <c>VIR_CONNECT_RO</c>.</summary>
    ReadOnly = 1,

    /// <summary>The configuration file's URI aliases are not looked at. <c>VIR_CONNECT_NO_ALIASES</c>.</summary>
    NoAliases = 2,
}

namespace Vireo.Contract.Networks;

/// <summary>Whether a change is for the network that is on or for its definition.</summary>
/// <remarks><c>virNetworkUpdateFlags</c>.</remarks>
[Flags]
public enum NetworkUpdateFlags : uint
{
    /// <summary>For the network that is on if it is, else for its definition. <c>VIR_NETWORK_UPDATE_AFFECT_CURRENT</c>.</summary>
    None = 0,

    /// <summary>For the network that is on. <c>VIR_NETWORK_UPDATE_AFFECT_LIVE</c>.</summary>
    Live = 1,

    /// <summary>For its definition. <c>VIR_NETWORK_UPDATE_AFFECT_CONFIG</c>.</summary>
    Config = 2,
}

namespace Vireo.Contract.NodeDevices;

/// <summary>Whether a change is for the device that is on or for its definition.</summary>
/// <remarks><c>virNodeDeviceUpdateFlags</c>.</remarks>
[Flags]
public enum NodeDeviceUpdateFlags : uint
{
    /// <summary>For the device that is on if it is, else for its definition. <c>VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT</c>.</summary>
    None = 0,

    /// <summary>For the device that is on. <c>VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE</c>.</summary>
    Live = 1,

    /// <summary>For its definition. <c>VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG</c>.</summary>
    Config = 2,
}

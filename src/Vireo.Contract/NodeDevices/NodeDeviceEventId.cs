namespace Vireo.Contract.NodeDevices;

/// <summary>The kinds of event that a device of the node can have.</summary>
/// <remarks><c>virNodeDeviceEventID</c>.</remarks>
public enum NodeDeviceEventId
{
    /// <summary>It came or went. <c>VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE</c>.</summary>
    Lifecycle = 0,

    /// <summary>It changed. <c>VIR_NODE_DEVICE_EVENT_ID_UPDATE</c>.</summary>
    Update = 1,
}

namespace Vireo.Contract.NodeDevices;

/// <summary>What became of a device of the node.</summary>
/// <remarks><c>virNodeDeviceEventLifecycleType</c>.</remarks>
public enum NodeDeviceEventType
{
    /// <summary>It came. <c>VIR_NODE_DEVICE_EVENT_CREATED</c>.</summary>
    Created = 0,

    /// <summary>It went. <c>VIR_NODE_DEVICE_EVENT_DELETED</c>.</summary>
    Deleted = 1,

    /// <summary>Its definition came or changed. <c>VIR_NODE_DEVICE_EVENT_DEFINED</c>.</summary>
    Defined = 2,

    /// <summary>Its definition is gone. <c>VIR_NODE_DEVICE_EVENT_UNDEFINED</c>.</summary>
    Undefined = 3,
}

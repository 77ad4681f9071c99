using Vireo.Contract.NodeDevices;
using Vireo.Events;

namespace Vireo.NodeDevices;

/// <summary>A device came or went.</summary>
/// <param name="Device">The device.</param>
/// <param name="Type">What became of it.</param>
/// <remarks><c>VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE</c>.</remarks>
public sealed record NodeDeviceLifecycleEvent(NodeDevice Device, NodeDeviceEventType Type) : IVirtEvent<NodeDeviceLifecycleEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.NodeDevice, (int)NodeDeviceEventId.Lifecycle);
}

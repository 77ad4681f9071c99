using Vireo.Contract.NodeDevices;
using Vireo.Events;

namespace Vireo.NodeDevices;

/// <summary>A device changed.</summary>
/// <param name="Device">The device.</param>
/// <remarks><c>VIR_NODE_DEVICE_EVENT_ID_UPDATE</c>.</remarks>
public sealed record NodeDeviceUpdateEvent(NodeDevice Device) : IVirtEvent<NodeDeviceUpdateEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.NodeDevice, (int)NodeDeviceEventId.Update);
}

using Vireo.Contract.Networks;
using Vireo.Events;

namespace Vireo.Networks;

/// <summary>A network started, stopped, was defined and so on.</summary>
/// <param name="Network">The network.</param>
/// <param name="Type">What became of it.</param>
/// <remarks><c>VIR_NETWORK_EVENT_ID_LIFECYCLE</c>.</remarks>
public sealed record NetworkLifecycleEvent(Network Network, NetworkEventType Type) : IVirtEvent<NetworkLifecycleEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.Network, (int)NetworkEventId.Lifecycle);
}

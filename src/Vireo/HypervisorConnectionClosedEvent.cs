using Vireo.Contract.Connections;
using Vireo.Events;

namespace Vireo;

/// <summary>The daemon's own connection, to a hypervisor elsewhere, ended; the connection to the daemon goes on.</summary>
/// <param name="Reason">Why.</param>
/// <remarks><c>virConnectRegisterCloseCallback</c>, <c>virConnectUnregisterCloseCallback</c>.</remarks>
public sealed record HypervisorConnectionClosedEvent(ConnectCloseReason Reason) : IVirtEvent<HypervisorConnectionClosedEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.HypervisorConnection, 0);
}

using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Connections;

/// <summary>What becomes of the driver's own connection.</summary>
[Contract(typeof(RemoteProgram))]
public interface IConnectionEvents
{
    /// <summary>The driver's own connection, to a hypervisor elsewhere, ended.</summary>
    /// <param name="reason">Why.</param>
    /// <remarks><c>REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED</c>.</remarks>
    [Event(362)]
    void ConnectEventConnectionClosed(ConnectCloseReason reason);
}

using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Administration;

/// <summary>Opening and closing a connection to a daemon's admin socket, and what concerns the daemon as a whole.</summary>
[Contract(typeof(AdminProgram))]
public interface IAdminConnection
{
    /// <summary>Opens the connection.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is open.</exception>
    /// <remarks><c>virAdmConnectOpen</c>, <c>ADMIN_PROC_CONNECT_OPEN</c>.</remarks>
    [Procedure(1, Api = "virAdmConnectOpen", Since = "2.0.0"), NoAcl]
    ValueTask ConnectOpenAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Closes the connection.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmConnectClose</c>, <c>ADMIN_PROC_CONNECT_CLOSE</c>.</remarks>
    [Procedure(2, Api = "virAdmConnectClose", Since = "2.0.0"), NoAcl]
    ValueTask ConnectCloseAsync(CancellationToken cancellationToken);

    /// <summary>Tells the daemon's version of libvirt.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>1,000,000 * major + 1,000 * minor + release.</returns>
    /// <remarks><c>virAdmConnectGetLibVersion</c>, <c>ADMIN_PROC_CONNECT_GET_LIB_VERSION</c>.</remarks>
    [Procedure(3, Api = "virAdmConnectGetLibVersion", Since = "2.0.0", Idempotent = true), NoAcl]
    ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken);

    /// <summary>Lists the daemon's servers.</summary>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The servers, and how many there are.</returns>
    /// <remarks><c>virAdmConnectListServers</c>, <c>ADMIN_PROC_CONNECT_LIST_SERVERS</c>.</remarks>
    [Procedure(4, Api = "virAdmConnectListServers", Since = "2.0.0", Idempotent = true)]
    [NoAcl]
    [ReplyMax("Servers", AdminLimits.ServerList)]
    ValueTask<(IReadOnlyList<AdminServerHandle> Servers, uint Count)> ConnectListServersAsync(
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a server by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The server.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoServer"/>: there is no such server.</exception>
    /// <remarks><c>virAdmConnectLookupServer</c>, <c>ADMIN_PROC_CONNECT_LOOKUP_SERVER</c>.</remarks>
    [Procedure(5, Api = "virAdmConnectLookupServer", Since = "2.0.0", Idempotent = true), NoAcl]
    ValueTask<AdminServerHandle> ConnectLookupServerAsync(string name, uint flags, CancellationToken cancellationToken);

    /// <summary>Has the daemon end once nobody has been connected for some time.</summary>
    /// <param name="timeoutSeconds">The time in seconds; 0: never.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmConnectSetDaemonTimeout</c>, <c>ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT</c>.</remarks>
    [Procedure(19, Api = "virAdmConnectSetDaemonTimeout", Since = "8.6.0"), NoAcl]
    ValueTask ConnectSetDaemonTimeoutAsync(uint timeoutSeconds, uint flags, CancellationToken cancellationToken);

    /// <summary>Ends the daemon.</summary>
    /// <param name="flags">What is kept.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmConnectDaemonShutdown</c>, <c>ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN</c>.</remarks>
    [Procedure(20, Api = "virAdmConnectDaemonShutdown", Since = "11.2.0"), NoAcl]
    ValueTask ConnectDaemonShutdownAsync(DaemonShutdownFlags flags, CancellationToken cancellationToken);
}

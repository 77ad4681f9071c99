using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Administration;

/// <summary>The servers of a daemon: their threads, clients and certificates.</summary>
[Contract(typeof(AdminProgram))]
public interface IAdminServers
{
    /// <summary>Tells how many threads a server has, and may have.</summary>
    /// <param name="server">The server.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures; their names are in <see cref="ThreadPoolParameters"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoServer"/>: there is no such server.</exception>
    /// <remarks><c>virAdmServerGetThreadPoolParameters</c>, <c>ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS</c>.</remarks>
    [Procedure(6, Api = "virAdmServerGetThreadPoolParameters", Since = "2.0.0", Idempotent = true)]
    [NoAcl]
    [ReplyMax("Parameters", AdminLimits.ServerThreadpoolParameters)]
    ValueTask<IReadOnlyList<TypedParameter>> ServerGetThreadpoolParametersAsync(
        AdminServerHandle server,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Changes how many threads a server may have.</summary>
    /// <param name="server">The server.</param>
    /// <param name="parameters">The figures; their names are in <see cref="ThreadPoolParameters"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoServer"/>: there is no such server. <see cref="VirtErrorCode.InvalidArg"/>: a name is unknown, or only
    /// told.
    /// </exception>
    /// <remarks><c>virAdmServerSetThreadPoolParameters</c>, <c>ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS</c>.</remarks>
    [Procedure(7, Api = "virAdmServerSetThreadPoolParameters", Since = "2.0.0"), NoAcl]
    ValueTask ServerSetThreadpoolParametersAsync(
        AdminServerHandle server,
        [XdrMax(AdminLimits.ServerThreadpoolParameters)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Lists a server's clients.</summary>
    /// <param name="server">The server.</param>
    /// <param name="needResults">Whether the list is wanted, or the number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The clients, and how many there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoServer"/>: there is no such server.</exception>
    /// <remarks><c>virAdmServerListClients</c>, <c>ADMIN_PROC_SERVER_LIST_CLIENTS</c>.</remarks>
    [Procedure(8, Api = "virAdmServerListClients", Since = "2.0.0", Idempotent = true)]
    [NoAcl]
    [ReplyMax("Clients", AdminLimits.ClientList)]
    ValueTask<(IReadOnlyList<AdminClientHandle> Clients, uint Count)> ServerListClientsAsync(
        AdminServerHandle server,
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Finds a client by its number.</summary>
    /// <param name="server">The server.</param>
    /// <param name="id">The client's number.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The client.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoServer"/>: there is no such server. <see cref="VirtErrorCode.NoClient"/>: there is no such client.
    /// </exception>
    /// <remarks><c>virAdmServerLookupClient</c>, <c>ADMIN_PROC_SERVER_LOOKUP_CLIENT</c>.</remarks>
    [Procedure(9, Api = "virAdmServerLookupClient", Since = "2.0.0", Idempotent = true), NoAcl]
    ValueTask<AdminClientHandle> ServerLookupClientAsync(
        AdminServerHandle server,
        ulong id,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells how many clients a server has, and may have.</summary>
    /// <param name="server">The server.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures; their names are in <see cref="ClientLimitParameters"/>.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoServer"/>: there is no such server.</exception>
    /// <remarks><c>virAdmServerGetClientLimits</c>, <c>ADMIN_PROC_SERVER_GET_CLIENT_LIMITS</c>.</remarks>
    [Procedure(12, Api = "virAdmServerGetClientLimits", Since = "2.0.0", Idempotent = true)]
    [NoAcl]
    [ReplyMax("Parameters", AdminLimits.ServerClientLimits)]
    ValueTask<IReadOnlyList<TypedParameter>> ServerGetClientLimitsAsync(
        AdminServerHandle server,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Changes how many clients a server may have.</summary>
    /// <param name="server">The server.</param>
    /// <param name="parameters">The figures; their names are in <see cref="ClientLimitParameters"/>.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoServer"/>: there is no such server. <see cref="VirtErrorCode.InvalidArg"/>: a name is unknown, or only
    /// told.
    /// </exception>
    /// <remarks><c>virAdmServerSetClientLimits</c>, <c>ADMIN_PROC_SERVER_SET_CLIENT_LIMITS</c>.</remarks>
    [Procedure(13, Api = "virAdmServerSetClientLimits", Since = "2.0.0"), NoAcl]
    ValueTask ServerSetClientLimitsAsync(
        AdminServerHandle server,
        [XdrMax(AdminLimits.ServerClientLimits)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Has a server read its certificates and keys again; clients that are connected keep what they have.</summary>
    /// <param name="server">The server.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoServer"/>: there is no such server.</exception>
    /// <remarks><c>virAdmServerUpdateTlsFiles</c>, <c>ADMIN_PROC_SERVER_UPDATE_TLS_FILES</c>.</remarks>
    [Procedure(18, Api = "virAdmServerUpdateTlsFiles", Since = "2.0.0"), NoAcl]
    ValueTask ServerUpdateTlsFilesAsync(AdminServerHandle server, uint flags, CancellationToken cancellationToken);
}

using Vireo.Contract.Administration;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Administration;

/// <summary>One of a daemon's servers: it has sockets, threads and clients of its own.</summary>
/// <remarks><c>virAdmServerPtr</c>. Two are equal that stand for the same server of the same connection.</remarks>
public sealed record AdminServer
{
    private readonly DriverSession _session;

    internal AdminServer(DriverSession session, AdminServerHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name, such as <c>libvirtd</c> or <c>admin</c> (<c>virAdmServerGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>What names it on the wire.</summary>
    internal AdminServerHandle Handle { get; }

    /// <summary>Tells how many threads it has, and may have.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures; their names are in <see cref="ThreadPoolParameters"/>.</returns>
    /// <remarks><c>virAdmServerGetThreadPoolParameters</c>.</remarks>
    public async Task<TypedParameters> GetThreadPoolAsync(CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.Part<IAdminServers>("virAdmServerGetThreadPoolParameters")
            .ServerGetThreadpoolParametersAsync(Handle, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Changes how many threads it may have.</summary>
    /// <param name="parameters">The figures; their names are in <see cref="ThreadPoolParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: a name is unknown, or only told.</exception>
    /// <remarks><c>virAdmServerSetThreadPoolParameters</c>.</remarks>
    public async Task SetThreadPoolAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IAdminServers>("virAdmServerSetThreadPoolParameters")
            .ServerSetThreadpoolParametersAsync(Handle, parameters, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells how many clients it has, and may have.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The figures; their names are in <see cref="ClientLimitParameters"/>.</returns>
    /// <remarks><c>virAdmServerGetClientLimits</c>.</remarks>
    public async Task<TypedParameters> GetClientLimitsAsync(CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.Part<IAdminServers>("virAdmServerGetClientLimits")
            .ServerGetClientLimitsAsync(Handle, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Changes how many clients it may have.</summary>
    /// <param name="parameters">The figures; their names are in <see cref="ClientLimitParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: a name is unknown, or only told.</exception>
    /// <remarks><c>virAdmServerSetClientLimits</c>.</remarks>
    public async Task SetClientLimitsAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<IAdminServers>("virAdmServerSetClientLimits")
            .ServerSetClientLimitsAsync(Handle, parameters, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists its clients.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The clients.</returns>
    /// <remarks><c>virAdmServerListClients</c>.</remarks>
    public async Task<IReadOnlyList<AdminClient>> ListClientsAsync(CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<AdminClientHandle> handles, _) = await _session.Part<IAdminServers>("virAdmServerListClients")
            .ServerListClientsAsync(Handle, true, 0, cancellationToken).ConfigureAwait(false);
        return [.. handles.Select(handle => new AdminClient(_session, handle))];
    }

    /// <summary>Finds a client by its number.</summary>
    /// <param name="id">The client's number.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The client.</returns>
    /// <exception cref="VirtNotFoundException">It has none of this number.</exception>
    /// <remarks><c>virAdmServerLookupClient</c>.</remarks>
    public async Task<AdminClient> GetClientAsync(ulong id, CancellationToken cancellationToken = default) =>
        new AdminClient(_session, await _session.Part<IAdminServers>("virAdmServerLookupClient")
            .ServerLookupClientAsync(Handle, id, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Has it read its certificates and keys again; clients that are connected keep what they have.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmServerUpdateTlsFiles</c>.</remarks>
    public async Task UpdateTlsFilesAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminServers>("virAdmServerUpdateTlsFiles")
            .ServerUpdateTlsFilesAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}

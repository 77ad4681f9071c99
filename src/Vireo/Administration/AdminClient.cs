using Vireo.Contract.Administration;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Administration;

/// <summary>A client of a daemon.</summary>
/// <remarks><c>virAdmClientPtr</c>. Two are equal that stand for the same client of the same connection.</remarks>
public sealed record AdminClient
{
    private readonly DriverSession _session;

    internal AdminClient(DriverSession session, AdminClientHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its number (<c>virAdmClientGetID</c>).</summary>
    public ulong Id => Handle.Id;

    /// <summary>When it came (<c>virAdmClientGetTimestamp</c>).</summary>
    public DateTimeOffset ConnectedAt => DateTimeOffset.FromUnixTimeSeconds(Handle.Timestamp);

    /// <summary>What it came over (<c>virAdmClientGetTransport</c>).</summary>
    public ClientTransport Transport => Handle.Transport;

    /// <summary>The server that it came to.</summary>
    public AdminServer Server => new(_session, Handle.Server);

    /// <summary>What names it on the wire.</summary>
    internal AdminClientHandle Handle { get; }

    /// <summary>Tells who it is.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What is known; the names are in <see cref="ClientIdentityParameters"/>.</returns>
    /// <remarks><c>virAdmClientGetInfo</c>.</remarks>
    public async Task<TypedParameters> GetIdentityAsync(CancellationToken cancellationToken = default) =>
        new TypedParameters(await _session.Part<IAdminClients>("virAdmClientGetInfo")
            .ClientGetInfoAsync(Handle, 0, cancellationToken).ConfigureAwait(false));

    /// <summary>Disconnects it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virAdmClientClose</c>.</remarks>
    public async Task CloseAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminClients>("virAdmClientClose")
            .ClientCloseAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

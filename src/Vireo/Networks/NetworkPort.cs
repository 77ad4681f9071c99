using Vireo.Contract.Networks.Ports;
using Vireo.Contract.Parameters;
using Vireo.Parameters;
using Vireo.Sessions;

namespace Vireo.Networks;

/// <summary>A network's port, by which a guest is joined to it.</summary>
/// <remarks><c>virNetworkPortPtr</c>. Two are equal that stand for the same port of the same connection.</remarks>
public sealed record NetworkPort
{
    private readonly DriverSession _session;

    internal NetworkPort(DriverSession session, NetworkPortHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its UUID (<c>virNetworkPortGetUUID</c>, <c>virNetworkPortGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>Its network (<c>virNetworkPortGetNetwork</c>).</summary>
    public Network Network => new(_session, Handle.Network);

    /// <summary>What names it on the wire.</summary>
    internal NetworkPortHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virNetworkPortGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INetworkPorts>("virNetworkPortGetXMLDesc")
            .NetworkPortGetXmlDescAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells its limits.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The limits; the names are in <see cref="NetworkPortParameters"/>).</returns>
    /// <remarks><c>virNetworkPortGetParameters</c>.</remarks>
    public async Task<TypedParameters> GetParametersAsync(CancellationToken cancellationToken = default)
    {
        INetworkPorts driver = _session.Part<INetworkPorts>("virNetworkPortGetParameters");
        return await TypedParameters.ReadAsync(
            count => driver.NetworkPortGetParametersAsync(
                Handle, count, TypedParameterFlags.None, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Changes its limits.</summary>
    /// <param name="parameters">The limits; their names are in <see cref="NetworkPortParameters"/>.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNetworkPortSetParameters</c>.</remarks>
    public async Task SetParametersAsync(IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        await _session.WritablePart<INetworkPorts>("virNetworkPortSetParameters")
            .NetworkPortSetParametersAsync(Handle, parameters, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNetworkPortDelete</c>.</remarks>
    public async Task DeleteAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INetworkPorts>("virNetworkPortDelete")
            .NetworkPortDeleteAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Uuid.ToString();
}

using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Ports;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.Ports;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Guests' ports on networks.</summary>
internal sealed class NetworkPortsPart(NetworkHost host) : NetworkPortsBase
{
    private const uint CreateFlags = (uint)(NetworkPortCreateFlags.Reclaim | NetworkPortCreateFlags.Validate);

    private readonly PortRegistry _ports = new(host);

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<NetworkPortHandle> Ports, uint Count)> NetworkListAllPortsAsync(
        NetworkHandle network, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags(flags, 0, "networkListAllPorts");
        NetworkState state = PortRegistry.Active(host.Networks.Require(network));
        NetworkPortHandle[] ports = [.. state.Ports.Keys.Select(uuid => new NetworkPortHandle(state.Handle, uuid))];
        return ValueTask.FromResult<(IReadOnlyList<NetworkPortHandle>, uint)>((needResults ? ports : [], (uint)ports.Length));
    }

    /// <inheritdoc />
    public override ValueTask<NetworkPortHandle> NetworkPortLookupByUuidAsync(NetworkHandle network, Guid uuid, CancellationToken cancellationToken)
    {
        HostNetwork found = host.Networks.Require(network);
        return ValueTask.FromResult(new NetworkPortHandle(found.State.Handle, PortRegistry.Find(found, uuid).Uuid));
    }

    /// <inheritdoc />
    public override async ValueTask<NetworkPortHandle> NetworkPortCreateXmlAsync(
        NetworkHandle network, string xml, NetworkPortCreateFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, CreateFlags, "networkPortCreateXML");
        HostNetwork found = host.Networks.Require(network);
        NetworkPortDefinition wanted = NetworkPortReader.Read(xml);
        NetworkPortDefinition port = await _ports.CreateAsync(
            found, wanted, flags.HasFlag(NetworkPortCreateFlags.Reclaim), cancellationToken).ConfigureAwait(false);
        return new NetworkPortHandle(found.State.Handle, port.Uuid);
    }

    /// <inheritdoc />
    public override ValueTask<string> NetworkPortGetXmlDescAsync(NetworkPortHandle port, uint flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags(flags, 0, "networkPortGetXMLDesc");
        return ValueTask.FromResult(Find(port).Text);
    }

    /// <inheritdoc />
    public override async ValueTask NetworkPortDeleteAsync(NetworkPortHandle port, uint flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags(flags, 0, "networkPortDelete");
        ArgumentNullException.ThrowIfNull(port);
        await _ports.DeleteAsync(host.Networks.Require(port.Network), port.Uuid, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NetworkPortGetParametersAsync(
        NetworkPortHandle port, int parameterCount, TypedParameterFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, 0, "networkPortGetParameters");
        TypedParameter[] parameters = [.. PortRates.Read(Find(port))];
        return ValueTask.FromResult<(IReadOnlyList<TypedParameter>, int)>((parameters, 0));
    }

    /// <inheritdoc />
    public override async ValueTask NetworkPortSetParametersAsync(
        NetworkPortHandle port, IReadOnlyList<TypedParameter> parameters, uint flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags(flags, 0, "networkPortSetParameters");
        ArgumentNullException.ThrowIfNull(port);
        await _ports.ChangeAsync(
            host.Networks.Require(port.Network), port.Uuid, old => PortRates.Set(old, parameters), cancellationToken).ConfigureAwait(false);
    }

    private NetworkPortDefinition Find(NetworkPortHandle port)
    {
        ArgumentNullException.ThrowIfNull(port);
        return PortRegistry.Find(host.Networks.Require(port.Network), port.Uuid);
    }
}

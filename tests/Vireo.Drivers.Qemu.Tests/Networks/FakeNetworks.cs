using System.Xml.Linq;
using Vireo.Contract.Networks.Leases;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Qemu.Tests.Networks;

/// <summary>Networks that plug every port into one bridge.</summary>
/// <param name="known">The networks that are there.</param>
internal sealed class FakeNetworks(params string[] known) : IHostNetworks
{
    /// <summary>The ports that are taken.</summary>
    internal List<NetworkPortDefinition> Ports { get; } = [];

    /// <inheritdoc />
    public Task<NetworkPortDefinition> JoinAsync(string network, NetworkPortDefinition port, CancellationToken cancellationToken)
    {
        if (!known.Contains(network))
        {
            throw new VirtException(VirtErrorCode.NoNetwork, VirtErrorDomain.Network, $"no network with matching name '{network}'");
        }

        NetworkPortDefinition plugged = port.Plug is not null
            ? port
            : port.With(root => root.Add(new XElement("plug", new XAttribute("type", "network"), new XAttribute("bridge", "virbr0"))));
        Ports.Add(plugged);
        return Task.FromResult(plugged);
    }

    /// <inheritdoc />
    public Task LeaveAsync(string network, Guid port)
    {
        Ports.RemoveAll(one => one.Uuid == port);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<DhcpLease>> LeasesAsync(string network, string mac) => Task.FromResult<IReadOnlyList<DhcpLease>>([]);
}

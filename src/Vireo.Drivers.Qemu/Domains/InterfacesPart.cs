using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Domains.States;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Addresses;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>What addresses guests' NICs have: by the leases of the host's networks, by whom the host itself spoke to, or by their agents.</summary>
internal sealed class InterfacesPart(QemuNode node) : DomainInterfacesBase
{
    private const string Neighbours = "/proc/net/arp";

    /// <inheritdoc />
    public override async ValueTask<IReadOnlyList<DomainInterfaceAddresses>> DomainInterfaceAddressesAsync(
        DomainHandle domain, DomainInterfaceAddressSource source, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainInterfaceAddresses");
        GuestState state = node.StateOf(domain);
        if (!state.IsActive)
        {
            throw CallFaults.NotRunning();
        }

        XElement[] nics = [.. state.Definition.Root.All("devices/interface")];
        return source switch
        {
            DomainInterfaceAddressSource.Lease => await LeasesAsync(nics).ConfigureAwait(false),
            DomainInterfaceAddressSource.Arp => FindNeighbours(nics),
            DomainInterfaceAddressSource.Agent => await AskAgentAsync(state, cancellationToken).ConfigureAwait(false),
            _ => throw DriverFaults.Raise(VirtErrorCode.ArgumentUnsupported, $"Unknown IP address data source {(int)source}"),
        };
    }

    private async Task<IReadOnlyList<DomainInterfaceAddresses>> LeasesAsync(XElement[] nics)
    {
        var found = new List<DomainInterfaceAddresses>();
        foreach (XElement nic in nics)
        {
            IReadOnlyList<DhcpLease> leases = await node.Ports.LeasesAsync(nic).ConfigureAwait(false);
            if (leases.Count > 0)
            {
                found.Add(Of(nic, leases.Select(lease => new DomainIpAddress(lease.Type, lease.Address, lease.Prefix))));
            }
        }

        return found;
    }

    /// <summary>A paused guest's agent is not asked: it could not answer.</summary>
    private static async Task<IReadOnlyList<DomainInterfaceAddresses>> AskAgentAsync(GuestState state, CancellationToken cancellationToken)
    {
        if (state.State != DomainState.Running)
        {
            throw CallFaults.NotRunning();
        }

        return AgentInterfaces.Read(await GuestAgents.Require(state, state.RequiredRun)
            .ExecuteAsync(AgentInterfaces.Command, null, null, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The kernel's table of neighbours: address, kind, flags, hardware address, ...</summary>
    private static DomainInterfaceAddresses[] FindNeighbours(XElement[] nics)
    {
        string[][] table = File.Exists(Neighbours)
            ? [.. File.ReadLines(Neighbours).Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 3)]
            : [];
        return
        [
            .. from nic in nics
               from words in table
               where MacAddress.Same(words[3], nic.At("mac/@address"))
               select Of(nic, [new DomainIpAddress(IpAddressType.V4, words[0], 0)]),
        ];
    }

    private static DomainInterfaceAddresses Of(XElement nic, IEnumerable<DomainIpAddress> addresses) =>
        new(nic.At("target/@dev") ?? string.Empty, nic.At("mac/@address"), [.. addresses]);
}

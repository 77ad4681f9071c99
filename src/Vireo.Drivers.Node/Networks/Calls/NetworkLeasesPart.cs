using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Leases;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Errors;
using Vireo.Host.Addresses;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Which guests got which addresses.</summary>
internal sealed class NetworkLeasesPart(NetworkHost host) : NetworkLeasesBase
{
    /// <inheritdoc />
    public override async ValueTask<(IReadOnlyList<DhcpLease> Leases, uint Count)> NetworkGetDhcpLeasesAsync(
        NetworkHandle network, string? mac, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags(flags, 0, "networkGetDHCPLeases");
        if (mac is not null && !MacAddress.TryParse(mac, out _))
        {
            throw NetworkFaults.Raise(VirtErrorCode.InvalidMac, mac);
        }

        NetworkDefinition definition = host.Networks.Require(network).State.Definition;
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        DhcpLease[] leases = [.. LeaseFiles.Read(definition, host.Folders.DnsmasqOf(definition), mac, TimeProvider.System.GetUtcNow())];
        return (needResults ? leases : [], (uint)leases.Length);
    }
}

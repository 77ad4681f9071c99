using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.Addresses;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Leases;

/// <summary>The leases of a network, from the files in which libvirt's helper or dnsmasq itself keeps them.</summary>
internal static class LeaseFiles
{
    /// <summary>The largest file that is read (<c>VIR_NETWORK_DHCP_LEASE_FILE_SIZE_MAX</c>).</summary>
    private const long MaxLength = 32 * 1024 * 1024;

    /// <summary>Reads the leases that have not ended.</summary>
    /// <param name="network">The network.</param>
    /// <param name="files">Its files.</param>
    /// <param name="mac">Of this guest only; null: of all.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="VirtException">A file cannot be read, or is none of leases.</exception>
    internal static IEnumerable<DhcpLease> Read(NetworkDefinition network, DnsmasqFiles files, string? mac, DateTimeOffset now)
    {
        if (network.Bridge is not { } bridge)
        {
            return [];
        }

        IEnumerable<LeaseEntry> kept = Text(files.Status) is { Length: > 0 } json ? HelperLeases.Parse(json, files.Status) : [];
        IEnumerable<LeaseEntry> own = Text(files.Leases) is { } lines ? DnsmasqLeases.Parse(lines) : [];
        long seconds = now.ToUnixTimeSeconds();
        return kept.Concat(own)
            .DistinctBy(lease => lease.Address)
            .Where(lease => (lease.ExpirySeconds <= 0 || lease.ExpirySeconds >= seconds) && (mac is null || MacAddress.Same(lease.Mac, mac)))
            .Select(lease => Lease(network, bridge, lease))
            .ToArray();
    }

    private static DhcpLease Lease(NetworkDefinition network, string bridge, LeaseEntry lease)
    {
        bool isSix = lease.Address.Contains(':', StringComparison.Ordinal);
        NetworkAddress? address = network.Addresses.FirstOrDefault(one => one.IsSix == isSix);
        uint prefix = address is null ? 0 : isSix ? address.SaidPrefix : (uint)address.Prefix;
        return new DhcpLease(
            bridge,
            lease.ExpirySeconds,
            isSix ? IpAddressType.V6 : IpAddressType.V4,
            lease.Mac,
            lease.InterfaceId,
            lease.Address,
            prefix,
            lease.HostName,
            lease.ClientId);
    }

    private static string? Text(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? null
                : file.Length <= MaxLength ? File.ReadAllText(path)
                : throw NetworkFaults.System($"Unable to read leases file: {path}: Value too large for defined data type");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NetworkFaults.System($"Unable to read leases file: {path}: {e.Message}");
        }
    }
}

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>Where the files of one network's dnsmasq lie: libvirt's own names.</summary>
/// <param name="folder">The folder of all networks' files.</param>
/// <param name="runFolder">The folder of pid files.</param>
/// <param name="network">The network's name.</param>
/// <param name="bridge">The network's bridge.</param>
internal sealed class DnsmasqFiles(string folder, string runFolder, string network, string bridge)
{
    /// <summary>Its configuration.</summary>
    internal string Configuration => Path.Combine(folder, network + ".conf");

    /// <summary>Guests that always get the same address; read again on <c>SIGHUP</c>.</summary>
    internal string Hosts => Path.Combine(folder, network + ".hostsfile");

    /// <summary>Names that it answers; read again on <c>SIGHUP</c>.</summary>
    internal string Names => Path.Combine(folder, network + ".addnhosts");

    /// <summary>Leases as dnsmasq itself keeps them, where libvirt's helper is not there to keep them.</summary>
    internal string Leases => Path.Combine(folder, network + ".leases");

    /// <summary>Leases as libvirt's helper keeps them.</summary>
    internal string Status => Path.Combine(folder, bridge + ".status");

    /// <summary>Which guests use the network, for the resolver of names of guests.</summary>
    internal string Macs => Path.Combine(folder, bridge + ".macs");

    /// <summary>Its number.</summary>
    internal string PidFile => Path.Combine(runFolder, network + ".pid");

    /// <summary>Everything that goes with a network that is forgotten.</summary>
    internal IEnumerable<string> All => [Hosts, Names, Leases, Status, Configuration, Macs];
}

using Vireo.Drivers.Node.Networks.Dnsmasq;
using Vireo.Host.Files;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>Where the files of networks lie: libvirt's own places.</summary>
/// <param name="folders">libvirt's folders.</param>
internal sealed class NetworkFolders(HostFolders folders)
{
    /// <summary>Whether these are the system's, not one user's.</summary>
    internal bool IsSystem => folders.IsSystem;

    /// <summary>Definitions. They lie with the QEMU driver's, for reasons of history.</summary>
    internal string Definitions { get; } = Path.Combine(folders.Configuration, "qemu", "networks");

    /// <summary>What networks that are on are like.</summary>
    internal string Status { get; } = folders.IsSystem ? Path.Combine(folders.Run, "network") : Path.Combine(folders.Run, "network", "lib");

    /// <summary>Pid files.</summary>
    internal string Pids { get; } = folders.IsSystem ? Path.Combine(folders.Run, "network") : Path.Combine(folders.Run, "network", "run");

    /// <summary>dnsmasq's files.</summary>
    internal string Dnsmasq { get; } = folders.IsSystem ? Path.Combine(folders.Lib, "dnsmasq") : Path.Combine(folders.Run, "dnsmasq", "lib");

    /// <summary>Scripts of the administrator, which are run as networks start and stop.</summary>
    internal string Hooks { get; } = Path.Combine(folders.Configuration, "hooks");

    /// <summary>Held while a daemon has these files.</summary>
    internal string DriverLock => Path.Combine(Status, "driver.pid");

    /// <summary>Says that this boot's networks have been started.</summary>
    internal string AutostartMarker => Path.Combine(Status, "autostarted");

    /// <summary>The status of a network that is on.</summary>
    internal string StatusOf(string network) => Path.Combine(Status, network + ".xml");

    /// <summary>The ports of a network.</summary>
    internal string PortsOf(string network) => Path.Combine(Status, network, "ports");

    /// <summary>dnsmasq's files for a network.</summary>
    internal DnsmasqFiles DnsmasqOf(NetworkDefinition network) => new(Dnsmasq, Pids, network.Name, network.Bridge ?? string.Empty);
}

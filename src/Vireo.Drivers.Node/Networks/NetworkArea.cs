using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Drivers;
using Vireo.Drivers.Node.Areas;
using Vireo.Drivers.Node.Networks.Calls;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Ports;
using Vireo.Drivers.Node.Networks.Recovery;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.Events;
using Vireo.Host.Files;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Node.Networks;

/// <summary>
/// The host's virtual networks: bridges with dnsmasq and a firewall, and names for what the host has already. They outlive the daemon; the
/// next one, be it libvirt's, takes them up.
/// </summary>
/// <param name="folders">Where files lie.</param>
internal sealed class NetworkArea(HostFolders folders) : IArea
{
    private readonly NetworkHost _host = new(new NetworkFolders(folders));
    private SafeFileHandle? _lock;

    /// <inheritdoc />
    public string Scheme => "network";

    /// <summary>The networks as drivers of guests use them.</summary>
    /// <param name="started">Ends once the networks are taken up.</param>
    internal IHostNetworks ForGuests(Func<Task> started) => new GuestNetworks(_host, started);

    /// <inheritdoc />
    public async Task StartAsync()
    {
        try
        {
            Directory.CreateDirectory(_host.Folders.Status);
            _host.Definitions.Create();
            _lock = PidFile.Create(_host.Folders.DriverLock);
            PidFile.Write(_lock, Environment.ProcessId);
            await new NetworkRecovery(_host).RunAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NetworkFaults.System(e.Message);
        }
    }

    /// <inheritdoc />
    public AreaConnection Open(DriverOpening opening)
    {
        var subscriptions = new NetworkEventSubscriptions(new EventSubscriptions(), opening.Events);
        _host.Networks.Events.Join(subscriptions);
        object[] parts =
        [
            subscriptions,
            new NetworkLookupPart(_host),
            new NetworkListPart(_host),
            new NetworkStatesPart(_host),
            new NetworkDefinitionPart(_host),
            new NetworkLifecyclePart(_host),
            new NetworkLeasesPart(_host),
            new NetworkPortsPart(_host),
        ];
        return new AreaConnection(parts, () => _host.Networks.Events.Leave(subscriptions));
    }
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Checkpoints;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.HostInterfaces;
using Vireo.Contract.NetworkFilters;
using Vireo.Contract.Networks;
using Vireo.Contract.Networks.Ports;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;

namespace Vireo.Daemon.Authorization;

/// <summary>What handles say of objects. A driver's handle tells the truth; a client's says what it likes.</summary>
internal static class ObjectIdentity
{
    /// <summary>The object that a driver's handle names.</summary>
    /// <param name="handle">The handle, or something that holds one.</param>
    /// <returns>The kind and the object; null: it is not a handle.</returns>
    internal static (string Kind, AccessObject Object)? Of(object? handle) => handle switch
    {
        DomainHandle domain => ("domain", new AccessObject(domain.Name, domain.Uuid)),
        DomainSnapshotHandle snapshot => Of(snapshot.Domain),
        DomainCheckpointHandle checkpoint => Of(checkpoint.Domain),
        DomainStatsRecord record => Of(record.Domain),
        NetworkHandle network => ("network", new AccessObject(network.Name, network.Uuid)),
        NetworkPortHandle port => ("network_port", new AccessObject(null, port.Uuid, port.Network.Name)),
        StoragePoolHandle pool => ("storage_pool", new AccessObject(pool.Name, pool.Uuid)),
        StorageVolumeHandle volume => ("storage_vol", new AccessObject(volume.Name, null, volume.Pool)),
        InterfaceHandle networkInterface => ("interface", new AccessObject(networkInterface.Name)),
        NodeDeviceHandle device => ("node_device", new AccessObject(device.Name)),
        SecretHandle secret => ("secret", new AccessObject(secret.UsageId, secret.Uuid)),
        NwFilterHandle filter => ("nwfilter", new AccessObject(filter.Name, filter.Uuid)),
        NwFilterBindingHandle binding => ("nwfilter_binding", new AccessObject(binding.PortDevice)),
        _ => null,
    };
}

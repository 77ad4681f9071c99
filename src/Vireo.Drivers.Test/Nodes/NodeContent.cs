using System.Xml.Linq;
using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Objects;
using Vireo.Host.HostInterfaceXml;
using Vireo.Host.NetworkXml;
using Vireo.Host.NodeDeviceXml;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Fills a node with what its document describes; all of it is on, as libvirt's driver has it.</summary>
internal static class NodeContent
{
    /// <summary>Adds all objects, in the order in which libvirt reads them.</summary>
    /// <param name="node">The node.</param>
    /// <param name="root">The document, with what it keeps in other files put in.</param>
    internal static void Add(TestNode node, XElement root)
    {
        foreach (XElement domain in root.Elements("domain"))
        {
            NodeGuests.Add(node, domain);
        }

        foreach (XElement network in root.Elements("network"))
        {
            NetworkHandle handle = node.Networks.Define(NetworkReader.Read(network));
            node.Networks.Change(handle.Name, state => state with { IsActive = true });
        }

        foreach (XElement one in root.Elements("interface"))
        {
            node.Interfaces.Define(HostInterfaceReader.Read(one), active: true);
        }

        foreach (XElement pool in root.Elements("pool"))
        {
            AddPool(node, pool);
        }

        foreach (XElement device in root.Elements("device"))
        {
            node.Devices.Assign(NodeDeviceReader.Read(device));
        }
    }

    private static void AddPool(TestNode node, XElement given)
    {
        PoolDefinition pool = PoolReader.Read(given);
        node.Pools.Define(pool);
        node.Pools.Change(pool.Name, state => state with { IsActive = true });
        foreach (XElement volume in given.Elements("volume"))
        {
            VolumeDefinition read = VolumeReader.Read(volume, pool);
            string path = read.Path ?? $"{pool.TargetPath ?? TestPools.NoPath}/{read.Name}";
            node.Pools.Change(pool.Name, state => state.With(read.At(path, read.Key ?? path)));
        }
    }
}

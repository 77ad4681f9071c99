using Vireo.Contract.Networks;
using Vireo.Contract.Secrets;
using Vireo.Networks;
using Vireo.Storage;
using static Vireo.Tests.Differences.Comparison;

namespace Vireo.Tests.Differences;

/// <summary>Calls of networks, storage pools and volumes, secrets and filters.</summary>
internal static class ObjectComparisons
{
    private const string NetworkXml = "<network><name>n</name><uuid>004b96e1-2d78-c30f-5aa5-f03c87d21e70</uuid><bridge name=\\'b0\\'/><mac address=\\'52:54:00:aa:bb:cd\\'/></network>";
    private const string PoolXml = "<pool type=\\'dir\\'><name>p</name><uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4570</uuid><target><path>/p</path></target></pool>";
    private const string VolumeXml = "<volume><name>v</name><capacity>1048576</capacity><target><format type=\\'raw\\'/></target></volume>";

    internal static IEnumerable<Comparison> All =>
    [
        Of("names(c.listAllNetworks())", async (c, t) => (await c.Networks.ListAsync(cancellationToken: t)).Select(network => network.Name).Order()),
        Of("c.networkLookupByName('nope').name()", async (c, t) => (await c.Networks.GetByNameAsync("nope", t)).Name),
        Of("c.networkLookupByUUIDString('004b96e1-2d78-c30f-5aa5-f03c87d21e69').name()", async (c, t) => (await c.Networks.GetByUuidAsync(new Guid("004b96e1-2d78-c30f-5aa5-f03c87d21e69"), t)).Name),
        OfNetwork("XMLDesc(0)", (n, t) => n.GetXmlAsync(cancellationToken: t)),
        OfNetwork("bridgeName()", (n, t) => n.GetBridgeNameAsync(t)),
        OfNetwork("isActive()", (n, t) => n.IsActiveAsync(t)),
        OfNetwork("isPersistent()", (n, t) => n.IsPersistentAsync(t)),
        OfNetwork("autostart()", (n, t) => n.GetAutostartAsync(t)),
        OfNetwork("DHCPLeases()", (n, t) => n.GetLeasesAsync(cancellationToken: t)),
        OfNetwork("listAllPorts()", (n, t) => n.ListPortsAsync(t)),
        OfNetwork("portLookupByUUIDString('004b96e1-2d78-c30f-5aa5-f03c87d21e69').UUIDString()", async (n, t) => (await n.GetPortAsync(new Guid("004b96e1-2d78-c30f-5aa5-f03c87d21e69"), t)).Uuid),
        Of("[c.networkLookupByName('default').setAutostart(1), c.networkLookupByName('default').autostart()][1]", async (c, t) =>
        {
            Network network = await c.Networks.GetByNameAsync("default", t);
            await network.SetAutostartAsync(true, t);
            return await network.GetAutostartAsync(t);
        }),
        Done("c.networkLookupByName('default').create()", async (c, t) => await (await c.Networks.GetByNameAsync("default", t)).StartAsync(t)),
        Of("[c.networkLookupByName('default').destroy(), c.networkLookupByName('default').isActive()][1]", async (c, t) =>
        {
            Network network = await c.Networks.GetByNameAsync("default", t);
            await network.DestroyAsync(t);
            return await network.IsActiveAsync(t);
        }),
        Done("c.networkLookupByName('default').undefine()", async (c, t) => await (await c.Networks.GetByNameAsync("default", t)).UndefineAsync(t)),
        Of($"c.networkDefineXML('{NetworkXml}').XMLDesc(0)", async (c, t) => await (await c.Networks.DefineAsync(Plain(NetworkXml), cancellationToken: t)).GetXmlAsync(cancellationToken: t)),
        Of($"c.networkCreateXML('{NetworkXml}').isPersistent()", async (c, t) => await (await c.Networks.CreateAsync(Plain(NetworkXml), cancellationToken: t)).IsPersistentAsync(t)),
        Of("c.networkDefineXML('<network/>').name()", async (c, t) => (await c.Networks.DefineAsync("<network/>", cancellationToken: t)).Name),
        Of("[c.networkLookupByName('default').update(3, 4, -1, '<host mac=\"52:54:00:00:00:01\" ip=\"192.168.122.9\"/>', 0), c.networkLookupByName('default').XMLDesc(0)][1]", async (c, t) =>
        {
            Network network = await c.Networks.GetByNameAsync("default", t);
            await network.UpdateAsync(NetworkUpdateCommand.AddLast, NetworkUpdateSection.IpDhcpHost, "<host mac=\"52:54:00:00:00:01\" ip=\"192.168.122.9\"/>", cancellationToken: t);
            return await network.GetXmlAsync(cancellationToken: t);
        }),
        Of("names(c.listAllStoragePools())", async (c, t) => (await c.StoragePools.ListAsync(cancellationToken: t)).Select(pool => pool.Name).Order()),
        Of("c.storagePoolLookupByName('nope').name()", async (c, t) => (await c.StoragePools.GetByNameAsync("nope", t)).Name),
        Of("c.storagePoolLookupByTargetPath('/default-pool').name()", async (c, t) => (await c.StoragePools.GetByTargetPathAsync("/default-pool", t)).Name),
        OfPool("XMLDesc(0)", (p, t) => p.GetXmlAsync(cancellationToken: t)),
        OfPool("info()", async (p, t) =>
        {
            StoragePoolInfo info = await p.GetInfoAsync(t);
            return (info.State, info.CapacityBytes, info.AllocationBytes, info.AvailableBytes);
        }),
        OfPool("isActive()", (p, t) => p.IsActiveAsync(t)),
        OfPool("isPersistent()", (p, t) => p.IsPersistentAsync(t)),
        OfPool("autostart()", (p, t) => p.GetAutostartAsync(t)),
        OfPool("listVolumes()", async (p, t) => (await p.ListVolumesAsync(t)).Select(volume => volume.Name)),
        OfPool("storageVolLookupByName('nope').name()", async (p, t) => (await p.GetVolumeAsync("nope", t)).Name),
        OfPool("create()", async (p, t) =>
        {
            await p.StartAsync(cancellationToken: t);
            return 0;
        }),
        OfPool("refresh()", async (p, t) =>
        {
            await p.RefreshAsync(t);
            return 0;
        }),
        OfPool("undefine()", async (p, t) =>
        {
            await p.UndefineAsync(t);
            return 0;
        }),
        OfPool("destroy()", async (p, t) =>
        {
            await p.DestroyAsync(t);
            return 0;
        }),
        Of($"c.storagePoolDefineXML('{PoolXml}').XMLDesc(0)", async (c, t) => await (await c.StoragePools.DefineAsync(Plain(PoolXml), cancellationToken: t)).GetXmlAsync(cancellationToken: t)),
        Of($"c.storagePoolCreateXML('{PoolXml}').info()[0]", async (c, t) => (await (await c.StoragePools.CreateAsync(Plain(PoolXml), cancellationToken: t)).GetInfoAsync(t)).State),
        Of("c.findStoragePoolSources('logical', None)", (c, t) => c.StoragePools.FindSourcesAsync("logical", cancellationToken: t)),
        Of("c.findStoragePoolSources('nonsense', None)", (c, t) => c.StoragePools.FindSourcesAsync("nonsense", cancellationToken: t)),
        OfPool($"createXML('{VolumeXml}').XMLDesc(0)", async (p, t) => await (await p.CreateVolumeAsync(Plain(VolumeXml), cancellationToken: t)).GetXmlAsync(t)),
        OfPool("createXML('<volume/>').name()", async (p, t) => (await p.CreateVolumeAsync("<volume/>", cancellationToken: t)).Name),
        Of("c.storageVolLookupByPath('/default-pool/default-vol').name()", async (c, t) => (await c.StoragePools.GetVolumeByPathAsync("/default-pool/default-vol", t)).Name),
        Of("c.storageVolLookupByKey('/default-pool/default-vol').name()", async (c, t) => (await c.StoragePools.GetVolumeByKeyAsync("/default-pool/default-vol", t)).Name),
        Of("c.storageVolLookupByPath('/nowhere').name()", async (c, t) => (await c.StoragePools.GetVolumeByPathAsync("/nowhere", t)).Name),
        OfVolume("info()", async (v, t) =>
        {
            StorageVolumeInfo info = await v.GetInfoAsync(cancellationToken: t);
            return (info.Type, info.CapacityBytes, info.AllocationBytes);
        }),
        OfVolume("XMLDesc(0)", (v, t) => v.GetXmlAsync(t)),
        OfVolume("path()", (v, t) => v.GetPathAsync(t)),
        OfVolume("storagePoolLookupByVolume().name()", async (v, t) => (await v.GetPoolAsync(t)).Name),
        OfVolume("delete(0)", async (v, t) =>
        {
            await v.DeleteAsync(cancellationToken: t);
            return 0;
        }),
        OfVolume("resize(2000000)", async (v, t) =>
        {
            await v.ResizeAsync(2_000_000, cancellationToken: t);
            return 0;
        }),
        OfVolume("wipe(0)", async (v, t) =>
        {
            await v.WipeAsync(cancellationToken: t);
            return 0;
        }),
        Of("c.secretDefineXML('<secret ephemeral=\"no\" private=\"no\"/>').UUIDString()", async (c, t) => (await c.Secrets.DefineAsync("<secret ephemeral=\"no\" private=\"no\"/>", cancellationToken: t)).Uuid),
        Of("c.secretLookupByUsage(1, '/x').usageID()", async (c, t) => (await c.Secrets.GetByUsageAsync((SecretUsageType)1, "/x", t)).UsageId),
        Of("c.nwfilterLookupByName('clean-traffic').name()", async (c, t) => (await c.NwFilters.GetByNameAsync("clean-traffic", t)).Name),
        Of("c.nwfilterDefineXML('<filter name=\"f\"/>').name()", async (c, t) => (await c.NwFilters.DefineAsync("<filter name=\"f\"/>", cancellationToken: t)).Name),
        Of("c.nwfilterBindingLookupByPortDev('vnet0').portDev()", async (c, t) => (await c.NwFilters.GetBindingAsync("vnet0", t)).PortDevice),
    ];

    private static string Plain(string python) => python.Replace("\\", "", StringComparison.Ordinal);

    private static Comparison OfNetwork<T>(string python, Func<Network, CancellationToken, Task<T>> vireo) =>
        Of($"c.networkLookupByName('default').{python}", async (c, t) => await vireo(await c.Networks.GetByNameAsync("default", t), t));

    private static Comparison OfPool<T>(string python, Func<StoragePool, CancellationToken, Task<T>> vireo) =>
        Of($"c.storagePoolLookupByName('default-pool').{python}", async (c, t) => await vireo(await c.StoragePools.GetByNameAsync("default-pool", t), t));

    private static Comparison OfVolume<T>(string python, Func<StorageVolume, CancellationToken, Task<T>> vireo) =>
        Of($"c.storageVolLookupByPath('/default-pool/default-vol').{python}", async (c, t) => await vireo(await c.StoragePools.GetVolumeByPathAsync("/default-pool/default-vol", t), t));
}

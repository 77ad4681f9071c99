using System.Globalization;
using Vireo.Contract.Domains;
using Vireo.Contract.HostInterfaces;
using Vireo.Contract.NetworkFilters;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;

namespace Vireo.Daemon.Authorization;

/// <summary>The older calls that list names or count, whose answers say too little to be judged.</summary>
internal static class OlderLists
{
    private static readonly OlderList ActiveDomains = Domains(ListDomainsFlags.Active);
    private static readonly OlderList DefinedDomains = Domains(ListDomainsFlags.Inactive);
    private static readonly OlderList ActiveNetworks = Networks(ListNetworksFlags.Active);
    private static readonly OlderList DefinedNetworks = Networks(ListNetworksFlags.Inactive);
    private static readonly OlderList ActivePools = Pools(ListStoragePoolsFlags.Active);
    private static readonly OlderList DefinedPools = Pools(ListStoragePoolsFlags.Inactive);
    private static readonly OlderList ActiveInterfaces = Interfaces(ListInterfacesFlags.Active);
    private static readonly OlderList DefinedInterfaces = Interfaces(ListInterfacesFlags.Inactive);

    private static readonly OlderList Secrets = new(
        async (driver, _, token) => driver.Find<ISecretList>() is { } all ? (await all.ConnectListAllSecretsAsync(true, ListSecretsFlags.None, token)).Secrets : [],
        static handle => ((SecretHandle)handle).Uuid.ToString());

    private static readonly OlderList Filters = new(
        async (driver, _, token) => driver.Find<INwFilterList>() is { } all ? (await all.ConnectListAllNwfiltersAsync(true, 0, token)).Filters : [],
        static handle => ((NwFilterHandle)handle).Name);

    private static readonly OlderList Devices = new(
        async (driver, _, token) => driver.Find<INodeDeviceList>() is { } all ? (await all.ConnectListAllNodeDevicesAsync(true, ListNodeDevicesFlags.None, token)).Devices : [],
        static handle => ((NodeDeviceHandle)handle).Name);

    private static readonly OlderList Volumes = new(
        async (driver, arguments, token) => driver.Find<IStorageVolumeList>() is { } all && arguments[0].Value is StoragePoolHandle pool
            ? (await all.StoragePoolListAllVolumesAsync(pool, true, 0, token)).Volumes
            : [],
        static handle => ((StorageVolumeHandle)handle).Name);

    private static readonly Dictionary<string, OlderList> ByProcedure = new()
    {
        ["ConnectNumOfDomains"] = ActiveDomains,
        ["ConnectListDomains"] = ActiveDomains with { NameOf = static handle => Text(((DomainHandle)handle).Id) },
        ["ConnectNumOfDefinedDomains"] = DefinedDomains,
        ["ConnectListDefinedDomains"] = DefinedDomains,
        ["ConnectNumOfNetworks"] = ActiveNetworks,
        ["ConnectListNetworks"] = ActiveNetworks,
        ["ConnectNumOfDefinedNetworks"] = DefinedNetworks,
        ["ConnectListDefinedNetworks"] = DefinedNetworks,
        ["ConnectNumOfStoragePools"] = ActivePools,
        ["ConnectListStoragePools"] = ActivePools,
        ["ConnectNumOfDefinedStoragePools"] = DefinedPools,
        ["ConnectListDefinedStoragePools"] = DefinedPools,
        ["ConnectNumOfInterfaces"] = ActiveInterfaces,
        ["ConnectListInterfaces"] = ActiveInterfaces,
        ["ConnectNumOfDefinedInterfaces"] = DefinedInterfaces,
        ["ConnectListDefinedInterfaces"] = DefinedInterfaces,
        ["ConnectNumOfSecrets"] = Secrets,
        ["ConnectListSecrets"] = Secrets,
        ["ConnectNumOfNwfilters"] = Filters,
        ["ConnectListNwfilters"] = Filters,
        ["NodeNumOfDevices"] = Devices,
        ["NodeListDevices"] = Devices,
        ["StoragePoolNumOfVolumes"] = Volumes,
        ["StoragePoolListVolumes"] = Volumes,
    };

    /// <summary>Finds the later call.</summary>
    /// <param name="procedure">The older one's name.</param>
    /// <returns>The later one; null: it is not an older call.</returns>
    internal static OlderList? Find(string procedure) => ByProcedure.GetValueOrDefault(procedure);

    internal static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static OlderList Domains(ListDomainsFlags flags) => new(
        async (driver, _, token) => driver.Find<IDomainList>() is { } all ? (await all.ConnectListAllDomainsAsync(true, flags, token)).Domains : [],
        static handle => ((DomainHandle)handle).Name);

    private static OlderList Networks(ListNetworksFlags flags) => new(
        async (driver, _, token) => driver.Find<INetworkList>() is { } all ? (await all.ConnectListAllNetworksAsync(true, flags, token)).Networks : [],
        static handle => ((NetworkHandle)handle).Name);

    private static OlderList Pools(ListStoragePoolsFlags flags) => new(
        async (driver, _, token) => driver.Find<IStoragePoolList>() is { } all ? (await all.ConnectListAllStoragePoolsAsync(true, flags, token)).Pools : [],
        static handle => ((StoragePoolHandle)handle).Name);

    private static OlderList Interfaces(ListInterfacesFlags flags) => new(
        async (driver, _, token) => driver.Find<IInterfaceList>() is { } all ? (await all.ConnectListAllInterfacesAsync(true, flags, token)).Interfaces : [],
        static handle => ((InterfaceHandle)handle).Name);
}

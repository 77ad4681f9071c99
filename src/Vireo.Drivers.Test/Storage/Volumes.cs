using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Objects;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>The volumes in a pool, and where they are.</summary>
internal static class Volumes
{
    /// <summary>The volume of a name.</summary>
    internal static VolumeDefinition Require(PoolRecord pool, string name) =>
        pool.Volumes.GetValueOrDefault(name) ?? throw Missing("name", name);

    /// <summary>There is no such volume.</summary>
    internal static VirtException Missing(string by, string what) =>
        TestFaults.Raise(VirtErrorCode.NoStorageVol, $"no storage vol with matching {by} '{what}'");

    /// <summary>A volume in its pool's folder.</summary>
    internal static VolumeDefinition Place(PoolRecord pool, VolumeDefinition volume)
    {
        string path = $"{pool.Definition.TargetPath ?? TestPools.NoPath}/{volume.Name}";
        return volume.At(path, path);
    }
}

using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>The errors that the storage driver raises (<c>VIR_FROM_STORAGE</c>).</summary>
internal static class PoolFaults
{
    /// <summary>The kinds of pool, by libvirt's numbers.</summary>
    private static readonly string[] Types =
    [
        "dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath", "rbd", "sheepdog", "gluster", "zfs", "vstorage",
    ];

    internal static VirtException Raise(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Storage, detail);

    /// <summary>An operation that the state forbids (<c>VIR_ERR_OPERATION_INVALID</c>).</summary>
    internal static VirtException Invalid(string detail) => Raise(VirtErrorCode.OperationInvalid, detail);

    /// <summary>What libvirt calls an internal error.</summary>
    internal static VirtException Internal(string detail) => Raise(VirtErrorCode.InternalError, detail);

    /// <summary>An argument that cannot be (<c>VIR_ERR_INVALID_ARG</c>).</summary>
    internal static VirtException Argument(string detail) => Raise(VirtErrorCode.InvalidArg, detail);

    /// <summary>What a document asks for that is not to be had.</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>The operating system refused.</summary>
    internal static VirtException System(string what, string reason, VirtErrorDomain domain = VirtErrorDomain.Storage) =>
        VirtErrorTexts.Raise(VirtErrorCode.SystemError, domain, $"{what}: {reason}");

    /// <summary>There is no such pool.</summary>
    internal static VirtException NoPool(string by, string what) =>
        Raise(VirtErrorCode.NoStoragePool, $"no storage pool with matching {by} '{what}'");

    /// <summary>The pool that a handle names is not there.</summary>
    internal static VirtException NoPool(StoragePoolHandle pool) =>
        Raise(VirtErrorCode.NoStoragePool, $"no storage pool with matching uuid '{pool.Uuid:D}' ({pool.Name})");

    /// <summary>There is no such volume.</summary>
    internal static VirtException NoVolume(string by, string what) =>
        Raise(VirtErrorCode.NoStorageVol, $"no storage vol with matching {by} '{what}'");

    /// <summary>The pool is off.</summary>
    internal static VirtException NotActive(string pool) => Invalid($"storage pool '{pool}' is not active");

    /// <summary>Refuses pools of kinds that this driver does not have, as a libvirt that was built without them does.</summary>
    internal static void RequireBackend(string type)
    {
        if (!HasBackend(type))
        {
            throw Internal($"missing backend for pool type {Array.IndexOf(Types, type)} ({type})");
        }
    }

    /// <summary>Whether there are pools of a kind here.</summary>
    internal static bool HasBackend(string type) => type == "dir";

    /// <summary>Whether there are pools of a kind anywhere.</summary>
    internal static bool IsKnown(string type) => Array.IndexOf(Types, type) >= 0;

    /// <summary>Refuses flags that a call does not take.</summary>
    internal static void CheckFlags(uint flags, uint supported, string function) =>
        CallFaults.CheckFlags(flags, supported, function, VirtErrorDomain.Storage);

    /// <summary>The volume is being made, or used by a long piece of work.</summary>
    internal static VirtException Busy(VolumeDefinition volume, bool isBuilding) => Invalid(isBuilding
        ? $"volume '{volume.Name}' is still being allocated."
        : $"volume '{volume.Name}' is still in use.");
}

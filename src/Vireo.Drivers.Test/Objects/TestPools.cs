using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Objects;

/// <summary>A node's storage pools.</summary>
internal sealed class TestPools : ObjectTable<HostedObject<PoolRecord>, PoolRecord>
{
    private const ulong CapacityBytes = 100UL * 1024 * 1024 * 1024;

    /// <summary>What a volume's path begins with where its pool has no folder, as libvirt prints it.</summary>
    internal const string NoPath = "(null)";

    /// <summary>The space of a pool whose size nothing else tells.</summary>
    internal static PoolSpace Standard { get; } = new(CapacityBytes, 0, CapacityBytes);

    /// <summary>Carries what becomes of them.</summary>
    internal EventHub<StoragePoolEventSubscriptions> Events { get; } = new();

    /// <summary>What their volumes hold.</summary>
    internal VolumeContents Contents { get; } = new();

    /// <summary>The pool of a name.</summary>
    internal HostedObject<PoolRecord> Require(string name) => Find(name) ?? throw Missing("name", name);

    /// <summary>The pool of a UUID.</summary>
    internal HostedObject<PoolRecord> Require(Guid uuid) => Find(uuid) ?? throw Missing("uuid", uuid.ToString("D"));

    /// <summary>The state of a pool that must be on.</summary>
    internal PoolRecord RequireActive(string name) => CheckActive(Require(name).State);

    /// <summary>Refuses a pool that is off.</summary>
    internal static PoolRecord CheckActive(PoolRecord state) =>
        state.IsActive ? state : throw TestFaults.Invalid($"storage pool '{state.Name}' is not active");

    /// <summary>Refuses a pool that is on.</summary>
    internal static PoolRecord CheckInactive(PoolRecord state) =>
        state.IsActive ? throw TestFaults.Invalid($"storage pool '{state.Name}' is active") : state;

    /// <summary>Changes a pool, which calls know by its name.</summary>
    internal PoolRecord Change(string name, Func<PoolRecord, PoolRecord> change, StoragePoolEventType? tells = null) =>
        Change(Require(name), change, tells is { } type ? state => Tell(state.Handle, type) : null) ?? throw Missing("name", name);

    /// <summary>Saves a definition: of a new pool, or of the one that has its name and UUID.</summary>
    internal StoragePoolHandle Define(PoolDefinition definition) => Assign(
        definition,
        checksActive: false,
        state => (state.IsActive ? state with { NextDefinition = definition } : state with { Definition = definition }) with
        {
            IsPersistent = true,
            Space = Standard,
        },
        StoragePoolEventType.Defined);

    /// <summary>Starts a pool whose definition is not saved; one that had been saved no longer is.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="prepare">Makes ready what the pool needs; if it cannot, there is no pool.</param>
    internal StoragePoolHandle Start(PoolDefinition definition, Action prepare) => Assign(
        definition,
        checksActive: true,
        state =>
        {
            prepare();
            return state with { Definition = definition, IsPersistent = false, IsActive = true, Space = Standard };
        },
        StoragePoolEventType.Started);

    private StoragePoolHandle Assign(
        PoolDefinition definition, bool checksActive, Func<PoolRecord, PoolRecord> change, StoragePoolEventType tells)
    {
        lock (Gate)
        {
            if (States.FirstOrDefault(state => PoolConflicts.Between(state.Definition, definition)) is { } conflict)
            {
                throw Conflict(VirtErrorCode.OperationFailed, $"Storage source conflict with pool: '{conflict.Name}'");
            }

            HostedObject<PoolRecord>? same = FindSame(definition, checksActive);
            if (same is null)
            {
                same = new HostedObject<PoolRecord>(change(new PoolRecord { Definition = definition, Space = Standard }));
                Add(same);
            }
            else
            {
                Change(same, change);
            }

            StoragePoolHandle handle = same.State.Handle;
            Tell(handle, tells);
            return handle;
        }
    }

    private HostedObject<PoolRecord>? FindSame(PoolDefinition definition, bool checksActive)
    {
        if (Find(definition.Uuid) is { } same)
        {
            if (same.State.Name != definition.Name)
            {
                throw Conflict(
                    VirtErrorCode.OperationFailed, $"pool '{same.State.Name}' is already defined with uuid {definition.Uuid:D}");
            }

            return checksActive && same.State.IsActive
                ? throw Conflict(VirtErrorCode.OperationInvalid, $"pool is already active as '{same.State.Name}'")
                : same;
        }

        return Find(definition.Name) is { } other
            ? throw Conflict(VirtErrorCode.OperationFailed, $"pool '{definition.Name}' already exists with uuid {other.State.Uuid:D}")
            : null;
    }

    private void Tell(StoragePoolHandle pool, StoragePoolEventType type) => Events.Tell(connection => connection.Lifecycle(pool, type));

    private static VirtException Missing(string by, string what) =>
        TestFaults.Raise(VirtErrorCode.NoStoragePool, $"no storage pool with matching {by} '{what}'");

    private static VirtException Conflict(VirtErrorCode code, string detail) =>
        VirtErrorTexts.Raise(code, VirtErrorDomain.Storage, detail);
}

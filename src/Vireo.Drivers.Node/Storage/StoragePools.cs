using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Host.Resources;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>The host's storage pools.</summary>
/// <param name="store">Where they are saved.</param>
/// <param name="secrets">The secrets that encrypted volumes have.</param>
internal sealed class StoragePools(PoolStore store, IHostSecrets secrets) : PoolTable<StoragePool>, IHostVolumes
{
    /// <summary>Where they are saved.</summary>
    internal PoolStore Store => store;

    /// <summary>The secrets that encrypted volumes have.</summary>
    internal IHostSecrets Secrets => secrets;

    /// <summary>Looks at volumes' files.</summary>
    internal VolumeScan Scan { get; } = new(secrets);

    /// <summary>The pool of a name.</summary>
    internal StoragePool Require(string name) => Find(name) ?? throw PoolFaults.NoPool("name", name);

    /// <summary>The pool of a UUID.</summary>
    internal StoragePool Require(Guid uuid) => Find(uuid) ?? throw PoolFaults.NoPool("uuid", uuid.ToString("D"));

    /// <summary>The pool that a handle names.</summary>
    internal StoragePool Require(StoragePoolHandle pool) => Find(pool.Uuid) ?? throw PoolFaults.NoPool(pool);

    /// <summary>The pool that a volume's handle names, which must be on.</summary>
    internal StoragePool RequireActive(StorageVolumeHandle volume) => CheckActive(Require(volume.Pool));

    /// <inheritdoc />
    VolumeDefinition IHostVolumes.Find(string pool, string volume) => VolumeOf(CheckActive(Require(pool)).State, volume);

    /// <summary>Refuses a pool that is off.</summary>
    internal static StoragePool CheckActive(StoragePool pool) => pool.State.IsActive ? pool : throw PoolFaults.NotActive(pool.State.Name);

    /// <summary>The volume of a name.</summary>
    internal static VolumeDefinition VolumeOf(PoolRecord state, string name) =>
        state.Volumes.GetValueOrDefault(name) ?? throw PoolFaults.NoVolume("name", name);

    /// <summary>Takes up what was saved.</summary>
    internal void Load()
    {
        lock (Gate)
        {
            foreach (PoolRecord state in store.Load().Where(state => PoolFaults.HasBackend(state.Definition.Type)))
            {
                Add(new StoragePool(state));
            }

            foreach (PoolDefinition active in store.LoadActive().Where(active => PoolFaults.HasBackend(active.Type)))
            {
                TakeUp(active);
            }
        }
    }

    /// <summary>Saves a definition: of a new pool, or of the one that has its name and UUID.</summary>
    internal StoragePoolHandle Define(PoolDefinition definition)
    {
        lock (Gate)
        {
            StoragePool? same = FindSame(definition, checksActive: false);
            PoolFaults.RequireBackend(definition.Type);
            store.Save(definition);
            if (same is null)
            {
                same = new StoragePool(new PoolRecord { Definition = definition, Space = PoolSpace.None, IsPersistent = true });
                Add(same);
            }
            else
            {
                Change(same, state => Defined(state, definition));
            }

            Tell(same.State.Handle, StoragePoolEventType.Defined);
            return same.State.Handle;
        }
    }

    /// <summary>Finds or makes the pool of a definition that is to be started, and not saved.</summary>
    internal StoragePool Admit(PoolDefinition definition)
    {
        lock (Gate)
        {
            StoragePool? same = FindSame(definition, checksActive: true);
            PoolFaults.RequireBackend(definition.Type);
            if (same is null)
            {
                same = new StoragePool(new PoolRecord { Definition = definition, Space = PoolSpace.None });
                Add(same);
            }

            return same;
        }
    }

    /// <summary>Replaces a pool's state. The caller has the pool's turn.</summary>
    /// <exception cref="VirtException">The pool is gone.</exception>
    internal PoolRecord Set(StoragePool pool, Func<PoolRecord, PoolRecord> change, StoragePoolEventType? tells = null) =>
        Change(pool, change, tells is { } type ? state => Tell(state.Handle, type) : null) ?? throw PoolFaults.NoPool(pool.State.Handle);

    /// <summary>Replaces what is known of a volume, unless it is known better by now.</summary>
    /// <returns>What is known now.</returns>
    internal VolumeDefinition Replace(StoragePool pool, VolumeDefinition known, VolumeDefinition now)
    {
        Change(pool, state => ReferenceEquals(state.Volumes.GetValueOrDefault(known.Name), known)
            ? state with { Volumes = state.Volumes.SetItem(known.Name, now) }
            : state);
        return now;
    }

    /// <summary>The state of a pool after it stopped: forgotten if it is not saved, and with the saved definition if there is another.</summary>
    internal static PoolRecord Stopped(PoolRecord state) => state with
    {
        Definition = state.NextDefinition ?? state.Definition,
        Space = state.NextDefinition is null ? state.Space : PoolSpace.None,
        NextDefinition = null,
        Volumes = state.Volumes.Clear(),
        IsActive = false,
        IsRemoved = !state.IsPersistent,
    };

    private static PoolRecord Defined(PoolRecord state, PoolDefinition definition) => state.IsActive
        ? state with { NextDefinition = definition, IsPersistent = true }
        : state with { Definition = definition, Space = PoolSpace.None, IsPersistent = true };

    /// <summary>A pool that was on; whether it still can be shows when it is looked through.</summary>
    private void TakeUp(PoolDefinition active)
    {
        if (Find(active.Uuid) is { } known)
        {
            Change(known, state => state with { Definition = active, NextDefinition = state.Definition, IsActive = true });
        }
        else if (Find(active.Name) is null)
        {
            Add(new StoragePool(new PoolRecord { Definition = active, Space = PoolSpace.None, IsActive = true }));
        }
    }
}

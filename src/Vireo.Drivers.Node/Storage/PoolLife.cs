using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Starting, stopping and looking through pools.</summary>
internal sealed class PoolLife(StoragePools pools)
{
    private const StoragePoolCreateFlags BuildFlags =
        StoragePoolCreateFlags.WithBuild | StoragePoolCreateFlags.WithBuildOverwrite | StoragePoolCreateFlags.WithBuildNoOverwrite;

    /// <summary>Starts a pool.</summary>
    internal async Task StartAsync(StoragePool pool, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        PoolRecord state = pool.State;
        if (state.IsActive)
        {
            throw PoolFaults.Invalid($"storage pool '{state.Name}' is already active");
        }

        BuildFor(state.Definition, flags);
        Start(pool, state);
    }

    /// <summary>Starts a pool with a definition that is not saved.</summary>
    internal async Task<StoragePoolHandle> StartAsync(
        PoolDefinition definition, StoragePoolCreateFlags flags, CancellationToken cancellationToken)
    {
        StoragePool pool = pools.Admit(definition);
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        PoolRecord state = pool.State;
        if (state.IsActive)
        {
            throw PoolFaults.Invalid($"pool is already active as '{state.Name}'");
        }

        try
        {
            BuildFor(definition, flags);
            PoolRecord changed = state.IsPersistent
                ? state with { Definition = definition, NextDefinition = state.Definition }
                : state with { Definition = definition };
            Start(pool, changed);
            return pool.State.Handle;
        }
        catch (VirtException) when (!state.IsPersistent)
        {
            pools.Set(pool, current => current with { IsRemoved = true });
            throw;
        }
    }

    /// <summary>Stops a pool; one that is not saved is forgotten.</summary>
    internal async Task StopAsync(StoragePool pool, CancellationToken cancellationToken)
    {
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        StoragePools.CheckActive(pool);
        RequireNoWork(pool);
        Stop(pool);
    }

    /// <summary>Looks a pool through anew; one that cannot be is off from then on.</summary>
    internal async Task RefreshAsync(StoragePool pool, CancellationToken cancellationToken)
    {
        using IDisposable turn = await pool.EnterAsync(cancellationToken).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        StoragePools.CheckActive(pool);
        RequireNoWork(pool);
        Refresh(pool);
        StoragePoolHandle handle = pool.State.Handle;
        pools.Events.Tell(connection => connection.Refresh(handle));
    }

    /// <summary>Takes up a pool that a former daemon had on.</summary>
    internal async Task TakeUpAsync(StoragePool pool)
    {
        using IDisposable turn = await pool.EnterAsync(CancellationToken.None).ConfigureAwait(false);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (PoolFolder.Exists(pool.State.Definition))
        {
            Refresh(pool);
        }
        else
        {
            Stop(pool);
        }
    }

    /// <summary>Refuses a pool in which long pieces of work run.</summary>
    internal static void RequireNoWork(StoragePool pool)
    {
        if (pool.HasWork)
        {
            throw PoolFaults.Internal($"pool '{pool.State.Name}' has asynchronous jobs running.");
        }
    }

    private static void BuildFor(PoolDefinition definition, StoragePoolCreateFlags flags)
    {
        if ((flags & (StoragePoolCreateFlags.WithBuildOverwrite | StoragePoolCreateFlags.WithBuildNoOverwrite)) != 0)
        {
            throw PoolFaults.Invalid($"No source device specified when formatting pool '{definition.Name}'");
        }

        if ((flags & BuildFlags) != 0)
        {
            PoolFolder.Build(definition);
        }
    }

    private void Start(StoragePool pool, PoolRecord state)
    {
        PoolRecord found = PoolFolder.Refresh(state, pools.Scan) with { IsActive = true };
        pools.Store.SaveState(found);
        pools.Set(pool, _ => found, StoragePoolEventType.Started);
    }

    private void Stop(StoragePool pool)
    {
        pools.Store.DeleteState(pool.State.Name);
        pools.Set(pool, StoragePools.Stopped, StoragePoolEventType.Stopped);
    }

    private void Refresh(StoragePool pool)
    {
        try
        {
            PoolRecord found = PoolFolder.Refresh(pool.State, pools.Scan);
            pools.Set(pool, state => state with { Definition = found.Definition, Volumes = found.Volumes, Space = found.Space });
        }
        catch (VirtException)
        {
            Stop(pool);
            throw;
        }
    }
}

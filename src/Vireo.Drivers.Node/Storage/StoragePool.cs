using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>A storage pool, and what is being done in it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Nobody asks for the semaphore's wait handle: there is nothing to let go.")]
internal sealed class StoragePool(PoolRecord state) : HostedObject<PoolRecord>(state)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<string, VolumeUse> _uses = new(StringComparer.Ordinal);

    /// <summary>Whether volumes are being made or used by long pieces of work.</summary>
    internal bool HasWork => !_uses.IsEmpty;

    /// <summary>Waits until nobody else changes the pool.</summary>
    /// <returns>What ends the turn when it is disposed.</returns>
    internal async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(_turn);
    }

    /// <summary>Refuses a volume that is being made or used.</summary>
    internal void RequireIdle(VolumeDefinition volume)
    {
        if (_uses.TryGetValue(volume.Name, out VolumeUse? use))
        {
            throw PoolFaults.Busy(volume, use.IsBuilding);
        }
    }

    /// <summary>Refuses a volume that is being made.</summary>
    internal void RequireBuilt(VolumeDefinition volume)
    {
        if (IsBuilding(volume))
        {
            throw PoolFaults.Busy(volume, isBuilding: true);
        }
    }

    /// <summary>Whether a volume is being made.</summary>
    internal bool IsBuilding(VolumeDefinition volume) => _uses.TryGetValue(volume.Name, out VolumeUse? use) && use.IsBuilding;

    /// <summary>Begins a long piece of work on a volume. The caller has the pool's turn.</summary>
    /// <returns>What ends it when it is disposed.</returns>
    internal IDisposable Use(VolumeDefinition volume, bool isBuilding)
    {
        lock (_uses)
        {
            VolumeUse use = _uses.GetOrAdd(volume.Name, name => new VolumeUse(this, name, isBuilding));
            use.Count++;
            return use;
        }
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }

    /// <summary>Long pieces of work on one volume; several may read it at a time.</summary>
    private sealed class VolumeUse(StoragePool pool, string name, bool isBuilding) : IDisposable
    {
        internal bool IsBuilding => isBuilding;

        internal int Count { get; set; }

        public void Dispose()
        {
            lock (pool._uses)
            {
                if (--Count <= 0)
                {
                    pool._uses.TryRemove(name, out _);
                }
            }
        }
    }
}

using System.Diagnostics;

namespace Vireo.Daemon.Clients;

/// <summary>
/// Every client of a daemon, within its limits. Beyond <c>max_clients</c> newcomers wait. Beyond <c>max_anonymous_clients</c> those who have
/// to log in wait for others to do so; but for a second at most: then the source that has the most clients without a login loses its
/// oldest, so that strangers who only sit there keep nobody out.
/// </summary>
/// <param name="maxClients">How many clients at once.</param>
/// <param name="maxAnonymous">How many without a login at once; 0: no such limit.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class ClientRegistry(uint maxClients, uint maxAnonymous, TimeProvider timeProvider) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _places = new((int)Math.Min(maxClients, int.MaxValue));
    private readonly Lock _gate = new();
    private readonly HashSet<Admission> _clients = [];
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells how many clients there are, each time that one came or went.</summary>
    internal event Action<int>? CountChanged;

    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _clients.Count;
            }
        }
    }

    /// <summary>Waits for a place.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the caller has a place, which <see cref="Remove"/> gives back.</returns>
    internal Task EnterAsync(CancellationToken cancellationToken) => _places.WaitAsync(cancellationToken);

    /// <summary>Adds a client that has a place, once there is room for one without a login.</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Gives up; the place is given back.</param>
    /// <returns>Who has to go for it; null: nobody.</returns>
    internal async ValueTask<Admission?> AddAsync(Admission client, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var room = Volatile.Read(ref _room).Task; // before looking: what changes from here on ends the wait
                if (TryAdd(client, out var victim))
                {
                    CountChanged?.Invoke(Count);
                    return victim;
                }

                await Task.WhenAny(room, Task.Delay(Grace, timeProvider, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>A client has logged in: there is room for another that has not.</summary>
    internal void MakeRoom() =>
        Interlocked.Exchange(ref _room, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    internal void Remove(Admission client)
    {
        int count;
        lock (_gate)
        {
            bool removed = _clients.Remove(client);
            Debug.Assert(removed, "a client leaves once");
            count = _clients.Count;
        }

        _places.Release();
        MakeRoom();
        CountChanged?.Invoke(count);
    }

    internal IReadOnlyList<Admission> Snapshot()
    {
        lock (_gate)
        {
            return [.. _clients];
        }
    }

    public void Dispose() => _places.Dispose();

    private bool TryAdd(Admission client, out Admission? victim)
    {
        lock (_gate)
        {
            victim = null;
            if (client.HasLoggedIn || maxAnonymous == 0 || _clients.Count < maxAnonymous)
            {
                return _clients.Add(client);
            }

            var strangers = _clients.Where(other => other is { HasLoggedIn: false, IsEvicted: false }).ToList();
            if (strangers.Count < maxAnonymous)
            {
                return _clients.Add(client);
            }

            var oldest = strangers.GroupBy(other => other.Source).MaxBy(group => group.Count())?.MinBy(other => other.Id);
            if (oldest is null || timeProvider.GetElapsedTime(oldest.Since) < Grace)
            {
                return false;
            }

            victim = oldest;
            victim.IsEvicted = true;
            return _clients.Add(client);
        }
    }
}

using System.Diagnostics;

namespace Vireo.Daemon.Clients;

/// <summary>
/// Every client of a daemon, within its limits. Beyond <c>max_clients</c> newcomers wait. Beyond <c>max_anonymous_clients</c> the source
/// that has the most clients without a login loses its oldest, so that strangers who only sit there keep nobody out.
/// </summary>
/// <param name="maxClients">How many clients at once.</param>
/// <param name="maxAnonymous">How many without a login at once; 0: no such limit.</param>
internal sealed class ClientRegistry(uint maxClients, uint maxAnonymous) : IDisposable
{
    private readonly SemaphoreSlim _places = new((int)Math.Min(maxClients, int.MaxValue));
    private readonly Lock _gate = new();
    private readonly HashSet<Admission> _clients = [];

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

    /// <summary>Adds a client that has a place.</summary>
    /// <param name="client">The client.</param>
    /// <returns>Who has to go for it; null: nobody.</returns>
    internal Admission? Add(Admission client)
    {
        Admission? victim;
        int count;
        lock (_gate)
        {
            _clients.Add(client);
            count = _clients.Count;
            victim = FindVictim();
        }

        CountChanged?.Invoke(count);
        return victim;
    }

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

    private Admission? FindVictim()
    {
        Debug.Assert(_gate.IsHeldByCurrentThread, "the clients are looked at under the lock");
        if (maxAnonymous == 0 || _clients.Count <= maxAnonymous)
        {
            return null;
        }

        var strangers = _clients.Where(client => !client.HasLoggedIn).ToList();
        return strangers.Count <= maxAnonymous
            ? null
            : strangers.GroupBy(client => client.Source).MaxBy(group => group.Count())?.MinBy(client => client.Id);
    }
}

using System.Diagnostics;

namespace Vireo.Daemon.Clients;

/// <summary>
/// Every client of a daemon, within its limits. Beyond <c>max_clients</c> newcomers wait. Beyond <c>max_anonymous_clients</c> those who have
/// to log in wait for others to do so; but for a second at most: then the source that has the most clients without a login loses its
/// oldest, so that strangers who only sit there keep nobody out. A source with more than a fourth of them loses it to others at once.
/// </summary>
/// <param name="maxClients">How many clients at once.</param>
/// <param name="maxAnonymous">How many without a login at once; 0: no such limit.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class ClientRegistry(uint maxClients, uint maxAnonymous, TimeProvider timeProvider) : IDisposable
{
    private const uint MaxPlaces = 1_000_000; // more than there are descriptors
    private const int Shares = 4;
    private const int ReservedPlaces = 16;
    private const uint LeastWithReserved = 160; // of fewer, clients are counted as libvirtd counts them

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _places = new(PlacesFor(maxClients));
    private readonly SemaphoreSlim _reserved = new(ReservedPlaces);
    private readonly SemaphoreSlim _door = new(1);
    private readonly Lock _gate = new();
    private readonly HashSet<Admission> _clients = [];
    private volatile uint _maxClients = maxClients;
    private volatile uint _maxAnonymous = maxAnonymous;
    private int _excess; // places that are taken and will not be given back, since there are to be fewer
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Told each time that a client came (1) or went (-1).</summary>
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

    /// <summary>How many of them have not logged in.</summary>
    internal int AnonymousCount
    {
        get
        {
            lock (_gate)
            {
                return _clients.Count(client => !client.HasLoggedIn);
            }
        }
    }

    /// <summary>How many clients at once.</summary>
    internal uint MaxClients => _maxClients;

    /// <summary>How many without a login at once; 0: no such limit.</summary>
    internal uint MaxAnonymous => _maxAnonymous;

    /// <summary>Sets the limits for those who come from now on; whoever is there stays.</summary>
    /// <param name="clients">How many clients at once.</param>
    /// <param name="anonymous">How many without a login at once; 0: no such limit.</param>
    internal void SetLimits(uint clients, uint anonymous)
    {
        lock (_gate)
        {
            int more = PlacesFor(clients) - PlacesFor(_maxClients);
            int repaid = Math.Min(_excess, Math.Max(0, more));
            _excess -= repaid;
            if (more > repaid)
            {
                _places.Release(more - repaid);
            }

            for (; more < 0; more++)
            {
                _excess += _places.Wait(0, CancellationToken.None) ? 0 : 1;
            }

            (_maxClients, _maxAnonymous) = (clients, anonymous);
        }

        MakeRoom();
    }

    /// <summary>Waits for a place. The last of many are kept for the host's superuser.</summary>
    /// <param name="client">Who comes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the client has a place, which <see cref="Remove"/> gives back.</returns>
    internal Task EnterAsync(Admission client, CancellationToken cancellationToken)
    {
        client.HasReservedPlace = client.IsSuperuser && ReservedOf(_maxClients) > 0 && _places.CurrentCount == 0 && _reserved.Wait(0, CancellationToken.None);
        return client.HasReservedPlace ? Task.CompletedTask : _places.WaitAsync(cancellationToken);
    }

    /// <summary>Adds a client that has a place, once there is room for one without a login.</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Gives up; the place is given back.</param>
    /// <returns>Who has to go for it; null: nobody.</returns>
    internal async ValueTask<Admission?> AddAsync(Admission client, CancellationToken cancellationToken)
    {
        bool isAtTheDoor = false;
        try
        {
            if (client.IsStranger)
            {
                // One after another: the others need not look each time that one has been let in.
                await _door.WaitAsync(cancellationToken);
                isAtTheDoor = true;
            }

            while (true)
            {
                var room = Volatile.Read(ref _room).Task; // before looking: what changes from here on ends the wait
                if (TryAdd(client, out var victim))
                {
                    CountChanged?.Invoke(1);
                    return victim;
                }

                await Task.WhenAny(room, Task.Delay(Grace, timeProvider, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        catch
        {
            GiveBackPlace(client);
            throw;
        }
        finally
        {
            if (isAtTheDoor)
            {
                _door.Release();
            }
        }
    }

    /// <summary>A client has logged in: there is room for another that has not.</summary>
    internal void MakeRoom() =>
        Interlocked.Exchange(ref _room, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    internal void Remove(Admission client)
    {
        lock (_gate)
        {
            bool removed = _clients.Remove(client);
            Debug.Assert(removed, "a client leaves once");
        }

        GiveBackPlace(client);
        MakeRoom();
        CountChanged?.Invoke(-1);
    }

    internal IReadOnlyList<Admission> Snapshot()
    {
        lock (_gate)
        {
            return [.. _clients];
        }
    }

    /// <summary>Finds a client.</summary>
    /// <param name="id">Its number.</param>
    /// <returns>The client; null: it is not there, or not any more.</returns>
    internal Admission? Find(ulong id) => Snapshot().FirstOrDefault(client => (ulong)client.Id == id);

    public void Dispose()
    {
        _places.Dispose();
        _reserved.Dispose();
        _door.Dispose();
    }

    private static int PlacesFor(uint clients) => (int)Math.Min(clients, MaxPlaces) - ReservedOf(clients);

    private static int ReservedOf(uint clients) => clients >= LeastWithReserved ? ReservedPlaces : 0;

    private void GiveBackPlace(Admission client)
    {
        if (client.HasReservedPlace)
        {
            _reserved.Release();
            return;
        }

        lock (_gate)
        {
            if (_excess > 0)
            {
                _excess--;
            }
            else
            {
                _places.Release();
            }
        }
    }

    private bool TryAdd(Admission client, out Admission? victim)
    {
        lock (_gate)
        {
            victim = null;
            if (!client.IsStranger || _maxAnonymous == 0 || _clients.Count < _maxAnonymous)
            {
                return _clients.Add(client);
            }

            var strangers = _clients.Where(other => other is { IsStranger: true, IsEvicted: false }).ToList();
            if (strangers.Count < _maxAnonymous)
            {
                return _clients.Add(client);
            }

            // Whoever takes more than a share of the places waits for the own source's clients to log in, and keeps out nobody else.
            var busiest = strangers.GroupBy(other => other.Source).MaxBy(group => group.Count());
            bool isForAnother = busiest is not null && busiest.Key != client.Source && busiest.Count() > _maxAnonymous / Shares;
            var oldest = busiest?.MinBy(other => other.Id);
            if (oldest is null || (!isForAnother && timeProvider.GetElapsedTime(oldest.Since) < Grace))
            {
                return false;
            }

            victim = oldest;
            victim.IsEvicted = true;
            return _clients.Add(client);
        }
    }
}

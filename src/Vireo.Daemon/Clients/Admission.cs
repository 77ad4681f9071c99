using Vireo.Daemon.Listeners;

namespace Vireo.Daemon.Clients;

/// <summary>A connection's place among the clients, from the moment that it was accepted.</summary>
/// <param name="id">Its number, for logs.</param>
/// <param name="source">What its share of the places for strangers is counted by.</param>
/// <param name="drop">Breaks the connection while it has no <see cref="Client"/>.</param>
internal sealed class Admission(long id, string source, Action drop)
{
    private volatile Client? _client;
    private volatile bool _hasLoggedIn;

    internal long Id => id;

    internal string Source => source;

    /// <summary>What it came over.</summary>
    internal ListenerTransport Transport { get; init; }

    /// <summary>When it came, for people to read.</summary>
    internal DateTimeOffset ConnectedAt { get; init; }

    /// <summary>Who it is, as soon as that is known.</summary>
    internal ClientIdentity? Identity { get; set; }

    /// <summary>The clock's timestamp of when it came.</summary>
    internal required long Since { get; init; }

    /// <summary>Whether it has to go; it may still be on its way out. Kept by the registry, under its lock.</summary>
    internal bool IsEvicted { get; set; }

    /// <summary>Whether the daemon knows who it is. It stays so.</summary>
    internal bool HasLoggedIn
    {
        get => _hasLoggedIn;
        set => _hasLoggedIn = value;
    }

    /// <summary>Whether the kernel says that it is the host's superuser, whom polkit is not asked about.</summary>
    internal bool IsRoot { get; init; }

    /// <summary>Whether it has one of the places that are kept for the host's superuser. Kept by the registry.</summary>
    internal bool HasReservedPlace { get; set; }

    /// <summary>Whether the kernel says that it is the host's superuser, however it logs in.</summary>
    internal bool IsSuperuser { get; init; }

    /// <summary>Whether it takes one of the places for those whom the daemon does not know.</summary>
    internal bool IsStranger => !HasLoggedIn && !IsRoot;

    /// <summary>The client; null: who it is is still being found out.</summary>
    internal Client? Client
    {
        get => _client;
        set => _client = value;
    }

    /// <summary>The whole of its being served.</summary>
    internal Task Served { get; set; } = Task.CompletedTask;

    /// <summary>Breaks the connection at once.</summary>
    internal void Evict()
    {
        if (_client is { } client)
        {
            client.Abort();
        }
        else
        {
            drop();
        }
    }

    /// <summary>Ends the connection in order, as far as there is one.</summary>
    /// <param name="cancellationToken">Gives up patience.</param>
    /// <returns>A task that ends when it is no longer served.</returns>
    internal async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (_client is { } client)
        {
            await client.CloseAsync(cancellationToken);
        }
        else
        {
            drop();
        }

        await Served;
    }
}

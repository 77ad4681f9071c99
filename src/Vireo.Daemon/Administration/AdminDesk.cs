using Vireo.Daemon.Clients;
using Vireo.Daemon.Logs;

namespace Vireo.Daemon.Administration;

/// <summary>What an administrator can look at and change.</summary>
internal sealed class AdminDesk
{
    /// <summary>The daemon's servers, as they are listed.</summary>
    internal IReadOnlyList<ClientService> Servers { get; set; } = [];

    /// <summary>Where the daemon logs; null: whoever made it decides that alone.</summary>
    internal LogRouter? Logs { get; init; }

    /// <summary>Sets how long the daemon stays when nobody needs it; null: for ever.</summary>
    internal required Action<TimeSpan?> SetTimeout { get; init; }

    /// <summary>Has the daemon end.</summary>
    internal required Action End { get; init; }

    /// <summary>Finds a server.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The server.</returns>
    /// <exception cref="Errors.VirtException">There is no such server.</exception>
    internal ClientService Find(string name) => Servers.FirstOrDefault(server => server.Name == name) ?? throw AdminFaults.NoServer(name);
}

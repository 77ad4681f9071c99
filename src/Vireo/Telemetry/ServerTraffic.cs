using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Vireo.Rpc.Peers;

namespace Vireo.Telemetry;

/// <summary>What has gone to one daemon and come from it, over all connections there have been. It is added up only when somebody asks.</summary>
internal sealed class ServerTraffic
{
    private static readonly ConcurrentDictionary<ServerTags, ServerTraffic> Servers = [];

    private readonly ServerTags _server;
    private readonly Lock _gate = new();
    private readonly HashSet<ClientPeer> _open = [];
    private long _sentBefore;
    private long _receivedBefore;

    static ServerTraffic() => ClientInstruments.Observe(
        static () => Servers.Values.SelectMany(server => server.Bytes()),
        static () => Servers.Values.Select(server => server.Connections()));

    private ServerTraffic(ServerTags server) => _server = server;

    /// <summary>Counts a connection until it ends.</summary>
    /// <param name="server">Where it leads.</param>
    /// <param name="peer">This end of it.</param>
    /// <returns>A task that ends with it, and never fails.</returns>
    internal static Task CountAsync(ServerTags server, ClientPeer peer) =>
        Servers.GetOrAdd(server, static tags => new ServerTraffic(tags)).CountAsync(peer);

    private async Task CountAsync(ClientPeer peer)
    {
        lock (_gate)
        {
            _open.Add(peer);
        }

        await peer.Closed.ConfigureAwait(false);
        lock (_gate)
        {
            _open.Remove(peer);
            _sentBefore += peer.BytesSent;
            _receivedBefore += peer.BytesReceived;
        }
    }

    private Measurement<long>[] Bytes()
    {
        long sent;
        long received;
        lock (_gate)
        {
            sent = _sentBefore + _open.Sum(peer => peer.BytesSent);
            received = _receivedBefore + _open.Sum(peer => peer.BytesReceived);
        }

        return [new Measurement<long>(sent, Tags("transmit")), new Measurement<long>(received, Tags("receive"))];
    }

    private Measurement<int> Connections()
    {
        lock (_gate)
        {
            return new Measurement<int>(_open.Count, Tags(direction: null));
        }
    }

    private TagList Tags(string? direction)
    {
        TagList tags = default;
        _server.AddTo(ref tags);
        if (direction is not null)
        {
            tags.Add("network.io.direction", direction);
        }

        return tags;
    }
}

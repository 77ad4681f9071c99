using Vireo.Bench.Daemons;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Scale;

/// <summary>Connections on which the test driver is open and nothing is called.</summary>
internal sealed class Crowd : IDisposable
{
    private const int SmallBuffer = 1024;
    private const int AtOnce = 500; // libvirtd looks at all of its connections before it takes the next call: many at once cost it no more than one

    private readonly List<LoadConnection> _connections = [];

    internal int Count => _connections.Count;

    /// <summary>Lets it grow.</summary>
    internal void GrowTo(DaemonProcess daemon, int count)
    {
        while (_connections.Count < count)
        {
            LoadConnection[] some = [.. Enumerable.Range(0, Math.Min(AtOnce, count - _connections.Count)).Select(_ => new LoadConnection(daemon.Socket, SmallBuffer))];
            _connections.AddRange(some);
            Array.ForEach(some, one => one.Begin(Call.Open(DaemonProcess.Uri)));
            Array.ForEach(some, one => one.Drain());
        }
    }

    public void Dispose() => _connections.ForEach(connection => connection.Dispose());
}

using System.Runtime.InteropServices;

namespace Vireo.Bench.Wire;

/// <summary>Waits for many connections on one thread: the load itself must cost little on a machine that the daemon shares.</summary>
internal sealed unsafe partial class Poller
{
    private const short Readable = 1;
    private const int TimeoutMs = 5000;

    private readonly PollItem[] _items;

    internal Poller(IEnumerable<LoadConnection> connections) =>
        _items = [.. connections.Select(connection => new PollItem { Descriptor = connection.Descriptor, Wanted = Readable })];

    /// <summary>Waits until at least one connection can be read from.</summary>
    internal void Wait()
    {
        // The array is pinned for the call, and its length is what the call is told.
        fixed (PollItem* items = _items)
        {
            if (poll(items, (nuint)_items.Length, TimeoutMs) <= 0)
            {
                throw new TimeoutException("no answer from the daemon");
            }
        }
    }

    internal bool IsReady(int index) => _items[index].Ready != 0;

    [LibraryImport("libc")]
    private static partial int poll(PollItem* items, nuint count, int timeoutMs);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollItem
    {
        internal int Descriptor;
        internal short Wanted;
        internal short Ready;
    }
}

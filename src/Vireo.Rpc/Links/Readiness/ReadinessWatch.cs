using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Vireo.Rpc.Links.Readiness;

/// <summary>
/// The one thread of a process that waits for its sockets. .NET's own wakes for whatever arrives on a socket that was once waited for; this
/// one only for what is waited for now, so that a thread that looks for itself is left in peace.
/// </summary>
[SupportedOSPlatform("linux")]
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class ReadinessWatch
{
    private const int MaxAtOnce = 256;

    private static readonly Lazy<ReadinessWatch> Lazy = new(() => new ReadinessWatch());

    private readonly LinuxPoll _poll = new(MaxAtOnce);
    private readonly Lock _gate = new();
    private readonly Stack<int> _free = [];
    private ReadinessWaiter?[] _waiters = new ReadinessWaiter?[MaxAtOnce];
    private int _count;

    private ReadinessWatch() => new Thread(Run) { IsBackground = true, Name = "Vireo sockets" }.Start();

    /// <summary>The process' own.</summary>
    internal static ReadinessWatch Instance => Lazy.Value;

    /// <summary>Takes a waiter up.</summary>
    /// <param name="waiter">The waiter.</param>
    /// <returns>Its key.</returns>
    internal int Add(ReadinessWaiter waiter)
    {
        lock (_gate)
        {
            int key = _free.Count > 0 ? _free.Pop() : _count++;
            if (key == _waiters.Length)
            {
                Array.Resize(ref _waiters, 2 * key);
            }

            _waiters[key] = waiter;
            return key;
        }
    }

    /// <summary>Forgets a waiter. What is still told of it reaches whoever has its key then, who finds nothing and waits again.</summary>
    /// <param name="key">Its key.</param>
    internal void Remove(int key)
    {
        lock (_gate)
        {
            _waiters[key] = null;
            _free.Push(key);
        }
    }

    /// <summary>Tells a waiter once when its socket can be read.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="key">The waiter's key.</param>
    /// <param name="isNew">Whether it is the first time.</param>
    /// <exception cref="ObjectDisposedException">The socket was closed.</exception>
    /// <exception cref="IOException">The system cannot watch it.</exception>
    internal void Arm(SafeHandle socket, int key, bool isNew) => _poll.Arm(socket, (ulong)key, isNew);

    private void Run()
    {
        Span<ulong> keys = stackalloc ulong[MaxAtOnce];
        while (true)
        {
            int count = _poll.Wait(keys);
            for (int i = 0; i < count; i++)
            {
                Volatile.Read(ref _waiters)[(int)keys[i]]?.Signal();
            }
        }
    }
}

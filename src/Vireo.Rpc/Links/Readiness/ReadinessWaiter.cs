using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Threading.Tasks.Sources;

namespace Vireo.Rpc.Links.Readiness;

/// <summary>Waits until a socket can be read, once at a time, without allocating. Who waits goes on with a thread of the pool.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ReadinessWaiter : IValueTaskSource, IThreadPoolWorkItem, IDisposable
{
    private readonly ReadinessWatch _watch = ReadinessWatch.Instance;
    private readonly SafeHandle _socket;
    private readonly int _key;
    private ManualResetValueTaskSourceCore<bool> _source;
    private bool _isKnown;
    private int _isWaiting;
    private volatile bool _isAborted;
    private int _isDisposed;

    /// <summary>Begins without waiting.</summary>
    /// <param name="socket">The socket.</param>
    internal ReadinessWaiter(SafeHandle socket)
    {
        _socket = socket;
        _key = _watch.Add(this);
    }

    /// <summary>Waits; it may end without anything to read.</summary>
    /// <returns>A task that ends when something can be read, the socket has ended, or the wait was aborted.</returns>
    /// <exception cref="ObjectDisposedException">The socket was closed.</exception>
    /// <exception cref="IOException">The system cannot watch it.</exception>
    internal ValueTask WaitAsync()
    {
        _source.Reset();
        Volatile.Write(ref _isWaiting, 1);
        bool isNew = !_isKnown;
        _isKnown = true;
        _watch.Arm(_socket, _key, isNew);
        if (_isAborted)
        {
            Signal();
        }

        return new ValueTask(this, _source.Version);
    }

    /// <summary>Ends the wait, and every later one, from any thread.</summary>
    internal void Abort()
    {
        _isAborted = true;
        Signal();
    }

    /// <summary>Ends the wait, if there is one.</summary>
    internal void Signal()
    {
        if (Interlocked.Exchange(ref _isWaiting, 0) != 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _watch.Remove(_key);
        }
    }

    void IThreadPoolWorkItem.Execute() => _source.SetResult(true);

    void IValueTaskSource.GetResult(short token) => _source.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);
}

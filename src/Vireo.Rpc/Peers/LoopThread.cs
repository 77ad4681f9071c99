namespace Vireo.Rpc.Peers;

/// <summary>
/// The thread that a read loop runs on. The loop may lend it to whoever awaited a reply: mostly they make their next call and give it back,
/// and no thread was changed. Should they keep it, the loop goes on with another.
/// </summary>
internal sealed class LoopThread : IDisposable
{
    /// <summary>A loan is called in between once and twice this span after it began.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private readonly Lock _gate = new();
    private readonly Action _resume;
    private Timer? _watch;
    private Action? _loop;
    private Action? _waiting;
    private Action? _next;
    private long _loans;
    private long _seenLoans;
    private int _runner;
    private bool _isDisposed;

    /// <summary>Begins with no thread.</summary>
    internal LoopThread() => _resume = Resume;

    /// <summary>Whether the loop runs where it can lend: behind <see cref="After"/>.</summary>
    internal bool CanLend => Volatile.Read(ref _runner) == Environment.CurrentManagedThreadId;

    /// <summary>Whether the last loan was not given back in time.</summary>
    internal bool WasKept { get; private set; }

    /// <summary>Makes what a wait runs at its end, so that the loop can lend its thread then.</summary>
    /// <param name="loop">The rest of the loop.</param>
    /// <returns>What runs it.</returns>
    internal Action After(Action loop)
    {
        _loop = loop;
        return _resume;
    }

    /// <summary>Lends the thread.</summary>
    /// <param name="loop">The rest of the loop: it goes on when the thread is given back, or the loan is called in.</param>
    internal void Lend(Action loop)
    {
        WasKept = false;
        Volatile.Write(ref _waiting, loop);

        // A full fence: either the watch sees this loan, or this sees that the watch has ended.
        Interlocked.Increment(ref _loans);
        if (Volatile.Read(ref _watch) is null)
        {
            BeginWatch();
        }
    }

    /// <summary>Gives the thread back: the loop goes on when the caller returns, unless the loan was called in.</summary>
    internal void GiveBack()
    {
        if (Interlocked.Exchange(ref _waiting, null) is { } loop)
        {
            Volatile.Write(ref _next, loop);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watch?.Dispose();
        }
    }

    private void Resume() => Run(_loop);

    // Each round is the loop from one loan to the next: run from here, the stack does not grow.
    private void Run(Action? loop)
    {
        int thread = Environment.CurrentManagedThreadId;
        for (; loop is not null; loop = Interlocked.Exchange(ref _next, null))
        {
            Volatile.Write(ref _runner, thread);
            loop();
        }

        // Where a loan was called in, another thread is the runner by now.
        Interlocked.CompareExchange(ref _runner, 0, thread);
    }

    private void BeginWatch()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _watch ??= new Timer(static thread => ((LoopThread)thread!).Look(), this, Patience, Patience);
            }
        }
    }

    private void Look()
    {
        long loans = Volatile.Read(ref _loans);
        if (loans != _seenLoans)
        {
            _seenLoans = loans;
        }
        else if (Interlocked.Exchange(ref _waiting, null) is { } loop)
        {
            WasKept = true;
            ThreadPool.UnsafeQueueUserWorkItem(static run => run.Thread.Run(run.Loop), (Thread: this, Loop: loop), preferLocal: false);
        }
        else
        {
            EndWatch();
        }
    }

    private void EndWatch()
    {
        lock (_gate)
        {
            Interlocked.Exchange(ref _watch, null)?.Dispose();
        }

        if (Volatile.Read(ref _loans) != _seenLoans)
        {
            BeginWatch();
        }
    }
}

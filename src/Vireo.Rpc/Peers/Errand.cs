using System.Runtime.CompilerServices;

namespace Vireo.Rpc.Peers;

/// <summary>
/// Awaited, it delivers the last reply that came, on this thread, and goes on when its caller has made its next call, or has kept the
/// thread for too long: then on another.
/// </summary>
/// <param name="thread">The loop's thread.</param>
/// <param name="sink">What the last reply is left with.</param>
internal readonly struct Errand(LoopThread thread, IFrameSink sink) : ICriticalNotifyCompletion
{
    internal bool IsCompleted => !sink.HasLast;

    internal Errand GetAwaiter() => this;

    internal void GetResult()
    {
    }

    /// <inheritdoc />
    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    /// <inheritdoc />
    public void UnsafeOnCompleted(Action continuation)
    {
        // Taken before: behind the loan the loop may be under way again on another thread.
        var last = sink.TakeLast();
        thread.Lend(continuation);
        last?.Deliver(here: true);
        thread.GiveBack();
    }
}

using System.Runtime.CompilerServices;

namespace Vireo.Rpc.Peers;

/// <summary>
/// Awaited, it goes on when something can be received. The last reply that came is delivered on this thread once the wait has begun: the
/// caller saves a change of threads, and may block this one, since the loop goes on with another.
/// </summary>
/// <param name="wait">The wait.</param>
/// <param name="thread">The loop's thread.</param>
/// <param name="sink">What the last reply is left with.</param>
internal readonly struct NextReceive(
    ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter wait, LoopThread thread, IFrameSink sink) : ICriticalNotifyCompletion
{
    internal bool IsCompleted
    {
        get
        {
            if (!wait.IsCompleted)
            {
                return false;
            }

            sink.TakeLast()?.Deliver(here: false);
            return true;
        }
    }

    internal NextReceive GetAwaiter() => this;

    internal void GetResult() => wait.GetResult();

    /// <inheritdoc />
    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    /// <inheritdoc />
    public void UnsafeOnCompleted(Action continuation)
    {
        // Taken before: behind the next line the loop may be under way again on another thread.
        var last = sink.TakeLast();
        wait.UnsafeOnCompleted(thread.After(continuation));
        last?.Deliver(here: true);
    }
}

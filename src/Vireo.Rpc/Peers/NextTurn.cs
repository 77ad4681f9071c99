using System.Runtime.CompilerServices;

namespace Vireo.Rpc.Peers;

/// <summary>Awaited, it goes on behind everything that waits for a thread already; <see cref="Task.Yield"/> may come back first.</summary>
internal readonly struct NextTurn : ICriticalNotifyCompletion
{
    internal bool IsCompleted => false;

    internal NextTurn GetAwaiter() => this;

    internal void GetResult()
    {
    }

    /// <inheritdoc />
    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    /// <inheritdoc />
    public void UnsafeOnCompleted(Action continuation) =>
        ThreadPool.UnsafeQueueUserWorkItem(static action => action(), continuation, preferLocal: false);
}

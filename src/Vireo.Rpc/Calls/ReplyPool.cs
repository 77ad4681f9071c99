using System.Collections.Concurrent;

namespace Vireo.Rpc.Calls;

/// <summary>Keeps a few objects for the next use.</summary>
/// <typeparam name="T">Their type.</typeparam>
internal sealed class ReplyPool<T>
    where T : class
{
    private const int MaxKept = 256;

    private readonly ConcurrentQueue<T> _kept = new();
    private T? _first;
    private int _count;

    /// <summary>Takes one.</summary>
    /// <returns>It; null: none is kept.</returns>
    internal T? Rent()
    {
        if (Interlocked.Exchange(ref _first, null) is { } first)
        {
            return first;
        }

        if (_kept.TryDequeue(out var kept))
        {
            Interlocked.Decrement(ref _count);
        }

        return kept;
    }

    /// <summary>Gives one back.</summary>
    /// <param name="item">It; the caller forgets it.</param>
    internal void Return(T item)
    {
        if (Interlocked.CompareExchange(ref _first, item, null) is null)
        {
            return;
        }

        if (Interlocked.Increment(ref _count) <= MaxKept)
        {
            _kept.Enqueue(item);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }
}

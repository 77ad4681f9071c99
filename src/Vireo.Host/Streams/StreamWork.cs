using System.Collections.Concurrent;
using Vireo.Errors;
using Vireo.Rpc.Streams;

namespace Vireo.Host.Streams;

/// <summary>The streams that a connection's calls opened, each worked on until it ends. Disposing ends all of them.</summary>
public sealed class StreamWork : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<RpcStream, Task> _running = new();

    /// <summary>Works on a stream from when its call is answered; takes the stream over.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="work">The work; what it throws is what the client is told.</param>
    public void Start(RpcStream stream, Func<RpcStream, CancellationToken, ValueTask> work)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[stream] = RunAsync(started.Task, stream, work);
        started.SetResult();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_running.Values).ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task RunAsync(Task started, RpcStream stream, Func<RpcStream, CancellationToken, ValueTask> work)
    {
        await started.ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            try
            {
                await work(stream, _end.Token).ConfigureAwait(false);
                await stream.FinishAsync(_end.Token).ConfigureAwait(false);
            }
            catch (VirtException e)
            {
                // Where the client ended the stream or the connection, nobody hears of it.
                await stream.AbortAsync(e).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The connection ends, and the stream with it.
            }
        }

        _running.TryRemove(stream, out _);
    }
}

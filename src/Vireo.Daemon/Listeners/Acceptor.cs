using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Listeners;

/// <summary>Takes connections from one listener, one after another, and hands them on.</summary>
/// <param name="listener">The listener; the acceptor disposes it.</param>
/// <param name="serve">Takes a connection over. It does not wait.</param>
/// <param name="timeProvider">The clock of pauses.</param>
/// <param name="logger">Where failures go.</param>
internal sealed class Acceptor(
    Listener listener,
    Action<Listener, Socket, CancellationToken> serve,
    TimeProvider timeProvider,
    ILogger logger) : IAsyncDisposable
{
    // Without descriptors or memory every accept fails at once; the others of this daemon go on meanwhile.
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    internal Listener Listener => listener;

    internal void Start() => _loop = RunAsync(_stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        listener.Dispose();
        await _loop;
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var socket = await listener.AcceptAsync(cancellationToken);
                serve(listener, socket, cancellationToken);
            }
            catch (Exception e) when (cancellationToken.IsCancellationRequested
                && e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
            catch (Exception e)
            {
                ListenerLog.AcceptFailed(logger, listener.Description, e);
                await PauseAsync(cancellationToken);
            }
        }
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(PauseAfterFailure, timeProvider, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The loop ends by itself.
        }
    }
}

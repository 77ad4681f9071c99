using System.Net.Sockets;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>Joins a client's stream with a guest's console until one of the two ends, or another client takes the console.</summary>
internal static class ConsoleBridge
{
    private const int BufferBytes = 16 * 1024;

    /// <summary>Carries data both ways.</summary>
    /// <param name="sessions">Who has the run's consoles.</param>
    /// <param name="path">The console's path.</param>
    /// <param name="end">The console, which is closed in the end.</param>
    /// <param name="session">Ends the session.</param>
    /// <param name="stream">The client's stream, which is ended here.</param>
    internal static async Task RunAsync(
        ConsoleSessions sessions, string path, ICharacterEnd end, CancellationTokenSource session, RpcStream stream)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        CancellationToken ended = session.Token;
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ended);
        Task toGuest = ToGuestAsync(stream, end, both.Token);
        Task toClient = ToClientAsync(end, stream, both.Token);
        await Task.WhenAny(toGuest, toClient).ConfigureAwait(false);
        bool wasTaken = ended.IsCancellationRequested;
        await both.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(Quietly(toGuest), Quietly(toClient)).ConfigureAwait(false);
        end.Dispose();
        sessions.Close(path, session);
        await EndAsync(stream, wasTaken).ConfigureAwait(false);
    }

    private static async Task ToGuestAsync(RpcStream stream, ICharacterEnd end, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        while (await stream.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false) is { IsEnd: false } part)
        {
            await end.WriteAsync(buffer.AsMemory(0, part.Bytes), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task ToClientAsync(ICharacterEnd end, RpcStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        for (int read; (read = await end.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            await stream.SendAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task EndAsync(RpcStream stream, bool wasTaken)
    {
        try
        {
            if (wasTaken)
            {
                await stream.AbortAsync(DriverFaults.Of(
                    VirtErrorCode.Rpc, VirtErrorDomain.Streams, "stream had I/O failure")).ConfigureAwait(false);
            }
            else
            {
                // The client is done, or the guest is gone and the client is told that no data follows.
                await stream.FinishAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (VirtException)
        {
            // The client is gone too.
        }

        await stream.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task Quietly(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or VirtException or IOException or SocketException or ObjectDisposedException)
        {
            // One side's end is why the bridge ends; which it was has been seen.
        }
    }
}

using System.Net.Sockets;
using System.Text;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Unix;

/// <summary>Connects to a daemon of this host: the first of its likely sockets that answers.</summary>
internal static class UnixTransport
{
    private static readonly TimeSpan FullQueueDelay = TimeSpan.FromMilliseconds(10);

    internal static async ValueTask<Link> ConnectAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken)
    {
        var failures = new List<UnixAttempt>();
        foreach (string path in UnixSocketSearch.Find(uri, options))
        {
            try
            {
                return await ConnectAsync(path, options, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is SocketException or ArgumentException)
            {
                failures.Add(UnixAttempt.Failed(path, e));
            }
        }

        if (UnixSocketSearch.OwnDaemon(uri, options) is { } own && SessionDaemon.CanStart(options))
        {
            await SessionDaemon.StartAsync(() => IsServed(own), options, cancellationToken).ConfigureAwait(false);
            return await ConnectAsync(own, options, cancellationToken).ConfigureAwait(false);
        }

        throw Explain(failures);
    }

    private static async ValueTask<Link> ConnectAsync(string path, TransportOptions options, CancellationToken cancellationToken)
    {
        var socket = await ConnectDeadline.RunAsync(
            token => ConnectSocketAsync(path, options.TimeProvider, token),
            $"connecting to '{path}'",
            options,
            cancellationToken).ConfigureAwait(false);
        return new SocketLink(socket, $"unix:{path}");
    }

    private static bool IsServed(string path)
    {
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) { Blocking = false };
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode is SocketError.WouldBlock or SocketError.TryAgain or SocketError.InProgress;
        }
    }

    /// <summary>
    /// Connects, and waits where the daemon's queue is full: Linux then fails at once, since .NET's sockets do not block.
    /// </summary>
    private static async ValueTask<Socket> ConnectSocketAsync(string path, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        while (true)
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken).ConfigureAwait(false);
                return socket;
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.WouldBlock or SocketError.TryAgain)
            {
                socket.Dispose();
                await Task.Delay(FullQueueDelay, timeProvider, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    /// <summary>Puts the attempt that came furthest first, in libvirt's words, and the others below it.</summary>
    private static VirtException Explain(List<UnixAttempt> failures)
    {
        var first = failures.FirstOrDefault(static failure => !failure.IsMissing) ?? failures[^1];
        var text = new StringBuilder($"Failed to connect socket to '{first.Path}': {first.Reason}");
        if (first.Hint is not null)
        {
            text.Append('\n').Append(first.Hint);
        }

        foreach (var other in failures.Where(failure => failure != first))
        {
            text.Append($"\nalso tried '{other.Path}': {other.Reason}");
        }

        return TransportFault.System(text.ToString(), first.Error);
    }
}

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
    internal static async ValueTask<Link> ConnectAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken)
    {
        var failures = new List<UnixAttempt>();
        foreach (string path in UnixSocketSearch.Find(uri, options))
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken).ConfigureAwait(false);
                return new SocketLink(socket, $"unix:{path}");
            }
            catch (Exception e) when (e is SocketException or ArgumentException)
            {
                socket.Dispose();
                failures.Add(UnixAttempt.Failed(path, e));
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw Explain(failures);
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

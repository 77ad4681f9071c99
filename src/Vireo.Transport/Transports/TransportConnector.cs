using Vireo.Rpc.Links;
using Vireo.Transport.Ext;
using Vireo.Transport.Opening;
using Vireo.Transport.Ssh;
using Vireo.Transport.Tcp;
using Vireo.Transport.Tls;
using Vireo.Transport.Unix;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Transports;

/// <summary>Opens the transport that a URI names.</summary>
public static class TransportConnector
{
    /// <summary>Connects to the daemon of a URI. The URI's warnings go to the logger.</summary>
    /// <param name="uri">The URI.</param>
    /// <param name="options">How to connect.</param>
    /// <param name="cancellationToken">Gives up; what was opened is closed.</param>
    /// <returns>The link, ready for the first frame; the caller disposes it.</returns>
    /// <exception cref="Errors.VirtException">
    /// <see cref="Errors.VirtErrorCode.SystemError"/>: the daemon could not be reached; <see cref="Errors.VirtErrorCode.OperationTimeout"/>:
    /// not in time; <see cref="Errors.VirtErrorCode.InvalidArg"/>: the URI asks for what its transport cannot do.
    /// </exception>
    public static async ValueTask<Link> ConnectAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(options);
        foreach (string warning in uri.Warnings)
        {
            TransportLog.OddUri(options.Logger, warning);
        }

        var link = await OpenAsync(uri, options, cancellationToken).ConfigureAwait(false);
        TransportLog.Connected(options.Logger, link.Description);
        return link;
    }

    private static ValueTask<Link> OpenAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken) =>
        uri.Transport switch
        {
            RemoteTransport.Tls => TlsTransport.ConnectAsync(uri, options, cancellationToken),
            RemoteTransport.Unix => UnixTransport.ConnectAsync(uri, options, cancellationToken),
            RemoteTransport.Ssh => ValueTask.FromResult(SshTransport.Start(uri, options)),
            RemoteTransport.Ext => ValueTask.FromResult(ExtTransport.Start(uri, options)),
            RemoteTransport.Tcp => TcpTransport.ConnectAsync(uri, options, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(uri), uri.Transport, "no transport has this number"),
        };
}

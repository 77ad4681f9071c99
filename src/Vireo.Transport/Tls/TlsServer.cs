using System.Net.Security;
using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Rpc.Links;

namespace Vireo.Transport.Tls;

/// <summary>The server's side of a TLS connection.</summary>
public static class TlsServer
{
    private static readonly byte[] Accepted = [1];

    /// <summary>
    /// Takes a client in: handshake, its certificate, then the byte that tells it so. A refused one is closed without the byte.
    /// </summary>
    /// <param name="socket">The client's connection; it is this method's from now on, then the link's.</param>
    /// <param name="credentials">What the server has and asks for.</param>
    /// <param name="cancellationToken">Gives up and closes the connection: the caller's deadline.</param>
    /// <returns>The link, ready for the first frame, and the client's name; null: none was asked for, and none given.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.AuthFailed"/>: the handshake failed, or the client is refused.</exception>
    public static async ValueTask<(Link Link, string? DistinguishedName)> AcceptAsync(
        Socket socket,
        TlsServerCredentials credentials,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(socket);
        ArgumentNullException.ThrowIfNull(credentials);
        string peer = $"tls:{socket.RemoteEndPoint}";
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true), leaveInnerStreamOpen: false);
        try
        {
            string? name = await HandshakeAsync(stream, credentials, peer, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(Accepted, cancellationToken).ConfigureAwait(false);
            return (new TlsLink(stream, peer, owned: null), name);
        }
        catch (Exception e)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            if (e is VirtException or OperationCanceledException || !TlsFault.IsHandshakeFailure(e))
            {
                throw;
            }

            cancellationToken.ThrowIfCancellationRequested();
            throw TlsFault.Handshake(e, $"client '{peer}'");
        }
    }

    private static async ValueTask<string?> HandshakeAsync(
        SslStream stream,
        TlsServerCredentials credentials,
        string peer,
        CancellationToken cancellationToken)
    {
        using var certificates = new PeerCertificates();
        await stream.AuthenticateAsServerAsync(credentials.MakeHandshake(certificates), cancellationToken).ConfigureAwait(false);
        try
        {
            return credentials.Judge.Judge(certificates);
        }
        catch (VirtException e) when (credentials.Policy.NoVerify)
        {
            TlsLog.UnverifiedClient(credentials.Policy.Logger, $"{peer}: {e.Message}");
            return null;
        }
    }
}

using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Vireo.Errors;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>
/// The client's side of a TLS connection: each side judges the other's certificate, and the server tells its verdict by one byte.
/// </summary>
internal sealed record TlsClient
{
    private const byte Accepted = 1;

    /// <summary>What the client has.</summary>
    internal required TlsCredentials Credentials { get; init; }

    /// <summary>Where it has it from, for messages.</summary>
    internal required PkiFiles Files { get; init; }

    /// <summary>The versions that are spoken.</summary>
    internal required SslProtocols Protocols { get; init; }

    /// <summary>Decides about the server; null: it may be anyone.</summary>
    internal required PeerJudge? Judge { get; init; }

    /// <summary>The server's name as the URI has it, for its choice of a certificate and for messages.</summary>
    internal required string Host { get; init; }

    private string Server => $"server '{Host}'";

    /// <summary>Opens a session.</summary>
    /// <param name="socket">The connection; it is the session's from now on, and closed if that fails.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.AuthFailed"/>: this side refuses the server, or the handshake failed;
    /// <see cref="VirtErrorCode.SystemError"/>: the server refuses this side.
    /// </exception>
    internal async ValueTask<SslStream> OpenAsync(Socket socket, CancellationToken cancellationToken)
    {
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true), leaveInnerStreamOpen: false);
        try
        {
            await HandshakeAsync(stream, cancellationToken).ConfigureAwait(false);
            await ReadVerdictAsync(stream, cancellationToken).ConfigureAwait(false);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask HandshakeAsync(SslStream stream, CancellationToken cancellationToken)
    {
        using var peer = new PeerCertificates();
        var handshake = new SslClientAuthenticationOptions
        {
            TargetHost = Host,
            EnabledSslProtocols = Protocols,
            ClientCertificateContext = Credentials.MakeContext(),
            CertificateChainPolicy = PeerCertificates.MakePolicy(),
            RemoteCertificateValidationCallback = peer.Callback,
            AllowRenegotiation = false,
        };
        try
        {
            await stream.AuthenticateAsClientAsync(handshake, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (TlsFault.IsHandshakeFailure(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw TlsFault.Handshake(e, Server);
        }

        Judge?.Judge(peer);
    }

    private async ValueTask ReadVerdictAsync(SslStream stream, CancellationToken cancellationToken)
    {
        byte[] verdict = new byte[1];
        int count;
        try
        {
            count = await stream.ReadAsync(verdict, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (TlsFault.IsHandshakeFailure(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw TlsFault.NoVerdict(Server, DescribeOwn(), e);
        }

        if (count == 0)
        {
            throw TlsFault.NoVerdict(Server, DescribeOwn(), null);
        }

        if (verdict[0] != Accepted)
        {
            throw TlsFault.BadVerdict(Server, DescribeOwn());
        }
    }

    private string DescribeOwn() => Credentials.Own is null
        ? $"it wants a client certificate, and there was none to send: '{Files.Certificate}' or '{Files.PrivateKey}' is missing"
        : $"our certificate '{Files.Certificate}' ({Describe(Credentials.Own)}) is of a CA that it does not know,"
            + " has expired or been revoked there, or is not in its tls_allowed_dn_list; its log says which";

    /// <summary>The own name in the form that a server's list of allowed clients has.</summary>
    private static string Describe(X509Certificate2 own)
    {
        try
        {
            return DistinguishedName.Of(own);
        }
        catch (VirtException)
        {
            return own.Subject;
        }
    }
}

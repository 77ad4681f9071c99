using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Tcp;
using Vireo.Transport.Uris;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>Connects to a daemon's TLS port.</summary>
internal static class TlsTransport
{
    internal static async ValueTask<Link> ConnectAsync(RemoteUri uri, TransportOptions options, CancellationToken cancellationToken)
    {
        var client = MakeClient(uri, options);
        try
        {
            var stream = await ConnectDeadline.RunAsync(
                async token =>
                {
                    var socket = await TcpTransport.ConnectSocketAsync(uri, token).ConfigureAwait(false);
                    return await client.OpenAsync(socket, token).ConfigureAwait(false);
                },
                $"connecting to '{uri.Server}:{uri.Port}' by TLS",
                options,
                cancellationToken).ConfigureAwait(false);
            return new TlsLink(stream, $"tls:{uri.Server}:{uri.Port}", client.Credentials) { SingleFrames = true };
        }
        catch
        {
            client.Credentials.Dispose();
            throw;
        }
    }

    private static TlsClient MakeClient(RemoteUri uri, TransportOptions options)
    {
        void Warn(string warning) => TlsLog.OddCertificate(options.Logger, warning);

        var protocols = TlsPriority.Read(uri.Parameters.TlsPriority);
        var files = PkiFiles.OfClient(uri.Parameters.PkiPath, options.Environment);
        var checks = new CredentialChecks(uri.Parameters.NoSanity, options.TimeProvider, Warn);
        var credentials = TlsCredentials.Load(files, CertificateRole.Client, checks);
        var judge = new PeerJudge
        {
            Authorities = credentials.Authorities,
            Role = CertificateRole.Server,
            TimeProvider = options.TimeProvider,
            Warn = Warn,
            Host = uri.Server,
        };
        return new TlsClient
        {
            Credentials = credentials,
            Files = files,
            Protocols = protocols,
            Judge = uri.Parameters.NoVerify ? null : judge,
            Host = uri.Server,
        };
    }
}

using System.Net.Security;
using System.Security.Authentication;
using Vireo.Errors;
using Vireo.Transport.OpenSsl;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>
/// What a server meets its clients with: its certificate, the authorities that it believes, its rules. Serves any number of them.
/// </summary>
public sealed class TlsServerCredentials : IDisposable
{
    private readonly TlsCredentials _credentials;
    private readonly TlsServerPolicy _policy;
    private readonly SslStreamCertificateContext _context;

    private TlsServerCredentials(
        TlsCredentials credentials,
        TlsServerPolicy policy,
        SslProtocols protocols,
        SslStreamCertificateContext context)
    {
        _credentials = credentials;
        _policy = policy;
        _context = context;
        Protocols = protocols;
        Judge = new PeerJudge
        {
            Authorities = credentials.Authorities,
            Role = CertificateRole.Client,
            TimeProvider = policy.TimeProvider,
            Warn = warning => TlsLog.OddCertificate(policy.Logger, warning),
            AllowedNames = policy.AllowedNames,
        };
    }

    /// <summary>The protocol versions that are spoken: 1.3 only where session tickets can be turned off.</summary>
    public SslProtocols Protocols { get; }

    internal PeerJudge Judge { get; }

    internal TlsServerPolicy Policy => _policy;

    /// <summary>Loads a server's files. A certificate that clients would refuse is found here.</summary>
    /// <param name="files">The files.</param>
    /// <param name="policy">What is asked of clients.</param>
    /// <returns>The credentials; whoever listens disposes them, after the last of its links.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.SystemError"/>: a file is missing or is not what it should be, a certificate would be refused, or the
    /// priority is not understood.
    /// </exception>
    public static TlsServerCredentials Load(PkiFiles files, TlsServerPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(policy);
        var protocols = ChooseProtocols(policy);
        var checks = new CredentialChecks(policy.NoSanity, policy.TimeProvider, warning => TlsLog.OddCertificate(policy.Logger, warning));
        var credentials = TlsCredentials.Load(files, CertificateRole.Server, checks);

        // A server's credentials always hold a certificate: without one loading fails.
        var context = credentials.MakeContext()!;
        return new TlsServerCredentials(credentials, policy, protocols, context);
    }

    /// <inheritdoc />
    public void Dispose() => _credentials.Dispose();

    internal SslServerAuthenticationOptions MakeHandshake(PeerCertificates peer) => new()
    {
        ServerCertificateContext = _context,
        ClientCertificateRequired = true,
        EnabledSslProtocols = Protocols,
        CertificateChainPolicy = PeerCertificates.MakePolicy(),
        RemoteCertificateValidationCallback = peer.Callback,
        AllowRenegotiation = false,

        // A resumed session would bring its client's certificate without the ones that lead to an authority.
        AllowTlsResume = false,
    };

    private static SslProtocols ChooseProtocols(TlsServerPolicy policy)
    {
        var protocols = TlsPriority.Read(policy.Priority);
        if (!protocols.HasFlag(SslProtocols.Tls13) || SessionTickets.AreSuppressed)
        {
            return protocols;
        }

        TlsLog.TicketsRemain(policy.Logger);
        return protocols.HasFlag(SslProtocols.Tls12)
            ? SslProtocols.Tls12
            : throw TlsPriority.Refuse(policy.Priority, "TLS 1.3 cannot be spoken without session tickets here");
    }
}

using Vireo.Errors;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>Decides about the certificates that a peer presented, in libvirt's order and words.</summary>
internal sealed record PeerJudge
{
    /// <summary>What the certificate is called in messages: it came from no file.</summary>
    private const string Session = "[session]";

    /// <summary>Who may have signed them.</summary>
    internal required TlsAuthorities Authorities { get; init; }

    /// <summary>Which role the peer has.</summary>
    internal required CertificateRole Role { get; init; }

    /// <summary>The clock.</summary>
    internal required TimeProvider TimeProvider { get; init; }

    /// <summary>Gets what is odd and accepted.</summary>
    internal required Action<string> Warn { get; init; }

    /// <summary>The host that the peer must be; null: any.</summary>
    internal string? Host { get; init; }

    /// <summary>The names that the peer may have; null: any.</summary>
    internal DistinguishedNameList? AllowedNames { get; init; }

    /// <summary>Accepts the peer, or throws.</summary>
    /// <returns>The peer's name.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.AuthFailed"/>: the peer is refused; the reason is in the message and inside.</exception>
    internal string Judge(PeerCertificates peer)
    {
        try
        {
            return Check(peer);
        }
        catch (VirtException e)
        {
            throw VirtException.Create(
                VirtErrorCode.AuthFailed,
                VirtErrorDomain.Rpc,
                $"authentication failed: Failed to verify peer's certificate: {e.Message}",
                inner: e);
        }
    }

    private string Check(PeerCertificates peer)
    {
        var leaf = peer.Leaf ?? throw CertificateFault.Create("Unable to verify TLS peer: No certificate was found.");
        var now = TimeProvider.GetUtcNow();
        var rules = new CertificateRules(Session, Role, Warn);

        // Before the chain, which would say of an expired certificate only that it is not trusted.
        rules.CheckTimes(leaf, Role == CertificateRole.Server ? "server" : "client", now);
        if (CertificateChain.Verify(leaf, peer.Intermediates, Authorities, now) is string reason)
        {
            throw CertificateFault.Create($"Certificate failed validation: {reason}");
        }

        foreach (var intermediate in peer.Intermediates)
        {
            rules.CheckTimes(intermediate, "CA", now);
        }

        string name = DistinguishedName.Of(leaf);
        if (AllowedNames?.Allows(name) == false)
        {
            throw CertificateFault.Create(
                $"Client's Distinguished Name '{name}' is not on the list of allowed clients (tls_allowed_dn_list)");
        }

        if (Host is not null && !HostName.Matches(leaf, Host))
        {
            throw CertificateFault.Create($"Certificate {Session} owner does not match the hostname {Host}");
        }

        rules.CheckLeafUse(leaf);
        return name;
    }
}

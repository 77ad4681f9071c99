namespace Vireo.Daemon.Configuration;

/// <summary>The certificates of the TLS listener, and whose it accepts. Defaults are libvirtd's own.</summary>
public sealed record TlsSettings
{
    /// <summary>The private key (<c>key_file</c>); null: the system's place. Set together with the other two or not at all.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The certificate (<c>cert_file</c>); null: the system's place.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The authority's certificate (<c>ca_file</c>); null: the system's place.</summary>
    public string? CaFile { get; init; }

    /// <summary>The revocation list (<c>crl_file</c>); null: the system's place, where one is there.</summary>
    public string? CrlFile { get; init; }

    /// <summary>Leaves out the check of the daemon's own certificates at the start (<c>tls_no_sanity_certificate</c>).</summary>
    public bool NoSanityCheck { get; init; }

    /// <summary>Accepts clients without a valid certificate (<c>tls_no_verify_certificate</c>).</summary>
    public bool NoVerification { get; init; }

    /// <summary>Patterns of distinguished names (<c>tls_allowed_dn_list</c>); null: any, empty: nobody.</summary>
    public IReadOnlyList<string>? AllowedNames { get; init; }

    /// <summary>A GnuTLS priority string (<c>tls_priority</c>); null: the default.</summary>
    public string? Priority { get; init; }
}

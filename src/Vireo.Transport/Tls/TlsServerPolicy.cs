using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tls;

/// <summary>What a server asks of itself and of its clients.</summary>
public sealed record TlsServerPolicy
{
    /// <summary>The clients that may come in; null: whoever an authority has signed (<c>tls_allowed_dn_list</c>).</summary>
    public DistinguishedNameList? AllowedNames { get; init; }

    /// <summary>Whether the own certificate is used unseen (<c>tls_no_sanity_certificate</c>).</summary>
    public bool NoSanity { get; init; }

    /// <summary>Whether any client may come in, certificate or not (<c>tls_no_verify_certificate</c>).</summary>
    public bool NoVerify { get; init; }

    /// <summary>GnuTLS' words for which protocol versions are allowed; null: TLS 1.2 and 1.3 (<c>tls_priority</c>).</summary>
    public string? Priority { get; init; }

    /// <summary>The clock that decides whether certificates have expired. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where what is odd is told. Default: nowhere.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}

using Vireo.Contract.Authentication;

namespace Vireo.Daemon.Configuration;

/// <summary>How clients say who they are. Defaults are libvirtd's own.</summary>
public sealed record AuthenticationSettings
{
    internal const string RulesDriver = "rules";

    /// <summary>On the read-only unix socket (<c>auth_unix_ro</c>); null: polkit for the system's daemon, none for a user's.</summary>
    public AuthenticationType? UnixReadOnly { get; init; }

    /// <summary>On the read-write unix socket (<c>auth_unix_rw</c>); null: polkit for the system's daemon, none for a user's.</summary>
    public AuthenticationType? UnixReadWrite { get; init; }

    /// <summary>On plain TCP (<c>auth_tcp</c>).</summary>
    public AuthenticationType Tcp { get; init; } = AuthenticationType.Sasl;

    /// <summary>On TLS, after the certificates (<c>auth_tls</c>).</summary>
    public AuthenticationType Tls { get; init; } = AuthenticationType.None;

    /// <summary>The least strength, in bits of key, of a SASL mechanism on plain TCP (<c>tcp_min_ssf</c>).</summary>
    public uint TcpMinSsf { get; init; } = 56;

    /// <summary>What decides who may do what (<c>access_drivers</c>); empty: nothing.</summary>
    public IReadOnlyList<string> AccessDrivers { get; init; } = [];

    /// <summary>
    /// The file of the access driver <c>rules</c> (<c>access_rules_file</c>, not one of libvirtd's).
    /// </summary>
    public string AccessRulesFile { get; init; } = "/etc/vireo/access.rules";

    /// <summary>Whether rules of a file say who may do what.</summary>
    internal bool HasAccessRules => AccessDrivers.Contains(RulesDriver);

    /// <summary>Patterns of SASL user names (<c>sasl_allowed_username_list</c>); null: any, empty: nobody.</summary>
    public IReadOnlyList<string>? AllowedUserNames { get; init; }

    /// <summary>The SASL mechanisms (<c>sasl_mechanisms</c>, not one of libvirtd's); null: those that can work and ask for a name.</summary>
    public IReadOnlyList<string>? SaslMechanisms { get; init; }

    /// <summary>The file of those who have a password (<c>sasl_user_file</c>, not one of libvirtd's); null: beside the configuration.</summary>
    public string? SaslUserFile { get; init; }

    /// <summary>How long a client may take to log in, the TLS handshake included (<c>auth_timeout</c>, not one of libvirtd's).</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}

using System.Net;
using Vireo.Contract.Authentication;
using Vireo.Sasl.Mechanisms;

namespace Vireo.Daemon.Configuration;

/// <summary>Every key that the configuration file may hold, in the order of libvirtd.conf.</summary>
internal static class SettingsTable
{
    private const uint LowestMinSsf = 112; // libvirtd takes its own default of 56, but no configured value below this

    private static readonly IReadOnlyDictionary<string, AuthenticationType> OnUnix = new Dictionary<string, AuthenticationType>
    {
        ["none"] = AuthenticationType.None,
        ["sasl"] = AuthenticationType.Sasl,
        ["polkit"] = AuthenticationType.Polkit,
    };

    private static readonly IReadOnlyDictionary<string, AuthenticationType> OnNetwork =
        OnUnix.Where(word => word.Value != AuthenticationType.Polkit).ToDictionary();

    private static readonly IReadOnlyDictionary<string, string> UuidSources =
        new[] { "smbios", "machine-id" }.ToDictionary(source => source);

    internal static IReadOnlyDictionary<string, Setting> ByKey { get; } = ((Setting[])
    [
        Setting.Flag("listen_tls", (s, value) => s with { Network = s.Network with { ListenTls = value } }),
        Setting.Flag("listen_tcp", (s, value) => s with { Network = s.Network with { ListenTcp = value } }),
        Setting.Text("tls_port", (s, value) => s with { Network = s.Network with { TlsPort = value } }),
        Setting.Text("tcp_port", (s, value) => s with { Network = s.Network with { TcpPort = value } }),
        Setting.Text("listen_addr", (s, value) => s with { Network = s.Network with { ListenAddress = value } }),
        Setting.Text("unix_sock_group", (s, value) => s with { UnixSockets = s.UnixSockets with { Group = value } }),
        Setting.Mode("unix_sock_ro_perms", (s, value) => s with { UnixSockets = s.UnixSockets with { ReadOnlyMode = value } }),
        Setting.Mode("unix_sock_rw_perms", (s, value) => s with { UnixSockets = s.UnixSockets with { ReadWriteMode = value } }),
        Setting.Mode("unix_sock_admin_perms", (s, value) => s with { UnixSockets = s.UnixSockets with { AdminMode = value } }),
        Setting.Text("unix_sock_dir", (s, value) => s with { UnixSockets = s.UnixSockets with { Directory = value } }),
        Setting.Word("auth_unix_ro", OnUnix, (s, value) => s with { Authentication = s.Authentication with { UnixReadOnly = value } }),
        Setting.Word("auth_unix_rw", OnUnix, (s, value) => s with { Authentication = s.Authentication with { UnixReadWrite = value } }),
        Setting.Word("auth_tcp", OnNetwork, (s, value) => s with { Authentication = s.Authentication with { Tcp = value } }),
        Setting.Word("auth_tls", OnNetwork, (s, value) => s with { Authentication = s.Authentication with { Tls = value } }),
        Setting.Unsigned("auth_timeout", (s, value) => s with { Authentication = s.Authentication with { Timeout = Seconds(value) } }, min: 1, max: 3600),
        Setting.Unsigned("tcp_min_ssf", (s, value) => s with { Authentication = s.Authentication with { TcpMinSsf = value } }, LowestMinSsf),
        Setting.Texts("access_drivers", (s, value) => s with { Authentication = s.Authentication with { AccessDrivers = value } }),
        Setting.Text("access_rules_file", (s, value) => s with { Authentication = s.Authentication with { AccessRulesFile = value } }),
        Setting.Texts("sasl_allowed_username_list", (s, value) => s with { Authentication = s.Authentication with { AllowedUserNames = value } }),
        Setting.Texts("sasl_mechanisms", (s, value) => s with { Authentication = s.Authentication with { SaslMechanisms = Mechanisms(value) } }),
        Setting.Text("sasl_user_file", (s, value) => s with { Authentication = s.Authentication with { SaslUserFile = value } }),
        Setting.Text("key_file", (s, value) => s with { Tls = s.Tls with { KeyFile = value } }),
        Setting.Text("cert_file", (s, value) => s with { Tls = s.Tls with { CertificateFile = value } }),
        Setting.Text("ca_file", (s, value) => s with { Tls = s.Tls with { CaFile = value } }),
        Setting.Text("crl_file", (s, value) => s with { Tls = s.Tls with { CrlFile = value } }),
        Setting.Flag("tls_no_sanity_certificate", (s, value) => s with { Tls = s.Tls with { NoSanityCheck = value } }),
        Setting.Flag("tls_no_verify_certificate", (s, value) => s with { Tls = s.Tls with { NoVerification = value } }),
        Setting.Texts("tls_allowed_dn_list", (s, value) => s with { Tls = s.Tls with { AllowedNames = value } }),
        Setting.Text("tls_priority", (s, value) => s with { Tls = s.Tls with { Priority = value } }),
        .. Service("", (s, change) => s with { Service = change(s.Service) }),
        Setting.Unsigned("max_anonymous_clients", (s, value) => s with { Service = s.Service with { MaxAnonymousClients = value } }),
        Setting.Unsigned("max_receive_mib", (s, value) => s with { Service = s.Service with { MaxReceiveMib = value } }, min: 64),
        Setting.Unsigned("prio_workers", (s, value) => s with { Service = s.Service with { PriorityWorkers = value } }),
        Setting.Obsolete("max_requests"),
        Setting.Obsolete("keepalive_required"),
        .. Service("admin_", (s, change) => s with { Admin = change(s.Admin) }),
        Setting.Obsolete("admin_keepalive_required"),
        Setting.Unsigned("log_level", (s, value) => s with { Log = s.Log with { Level = value } }, min: 1, max: 4),
        Setting.Text("log_filters", (s, value) => s with { Log = s.Log with { Filters = value } }),
        Setting.Text("log_outputs", (s, value) => s with { Log = s.Log with { Outputs = value } }),
        Setting.Unsigned("audit_level", (s, value) => s with { Host = s.Host with { AuditLevel = value } }, max: 2),
        Setting.Flag("audit_logging", (s, value) => s with { Host = s.Host with { AuditLogging = value } }),
        Setting.Text("host_uuid", (s, value) => s with { Host = s.Host with { Uuid = HostUuid(value) } }),
        Setting.Word("host_uuid_source", UuidSources, (s, value) => s with { Host = s.Host with { UuidSource = value } }),
        Setting.Unsigned("ovs_timeout", (s, value) => s with { Host = s.Host with { OpenVSwitchTimeout = value } }),
        Setting.Text("metrics_addr", (s, value) => s with { Host = s.Host with { MetricsAddress = Loopback(value) } }),
    ]).ToDictionary(setting => setting.Key);

    private static IEnumerable<Setting> Service(string prefix, Func<DaemonSettings, Func<ServiceSettings, ServiceSettings>, DaemonSettings> at) =>
    [
        Setting.Unsigned(prefix + "max_clients", (s, value) => at(s, service => service with { MaxClients = value }), min: 1),
        Setting.Unsigned(prefix + "max_queued_clients", (s, value) => at(s, service => service with { MaxQueuedClients = value })),
        Setting.Unsigned(prefix + "min_workers", (s, value) => at(s, service => service with { MinWorkers = value })),
        Setting.Unsigned(prefix + "max_workers", (s, value) => at(s, service => service with { MaxWorkers = value }), min: 1),
        Setting.Unsigned(prefix + "max_client_requests", (s, value) => at(s, service => service with { MaxClientRequests = value }), min: 1),
        Setting.Signed(prefix + "keepalive_interval", (s, value) => at(s, service => service with { KeepAliveInterval = value }), min: -1),
        Setting.Unsigned(prefix + "keepalive_count", (s, value) => at(s, service => service with { KeepAliveCount = value })),
    ];

    private static TimeSpan Seconds(uint value) => TimeSpan.FromSeconds(value);

    private static IPEndPoint Loopback(string text) => IPEndPoint.TryParse(text, out var address) && IPAddress.IsLoopback(address.Address)
        ? address
        : throw new FormatException($"'{text}' is not an address of this host's loopback with a port, such as 127.0.0.1:9177");

    private static IReadOnlyList<string> Mechanisms(IReadOnlyList<string> names) => names.FirstOrDefault(name => SaslMechanisms.Find(name) is null) is { } unknown
        ? throw new FormatException($"'{unknown}' is not one of {string.Join(", ", SaslMechanisms.All.Select(one => one.Name))}")
        : names;

    private static Guid HostUuid(string text) => Guid.TryParse(text, out Guid uuid) && uuid.ToString("N").Distinct().Skip(1).Any()
        ? uuid
        : throw new FormatException($"'{text}' is not a host UUID; all digits must not be the same");
}

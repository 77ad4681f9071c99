using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Tests.Configuration;

/// <summary>Every key of the configuration, with a value that is not the default, and what tests its effect.</summary>
public sealed class SettingsTableTests
{
    private static readonly string[] Obsolete = ["max_requests", "keepalive_required", "admin_keepalive_required"];

    public static TheoryData<string, string> Keys { get; } = new()
    {
        { "listen_tls", "0" }, // ListenerPlan: StartTests, TlsTests
        { "listen_tcp", "1" },
        { "tls_port", "'1'" },
        { "tcp_port", "'1'" },
        { "listen_addr", "'::1'" },
        { "unix_sock_group", "'daemon'" }, // StartTests
        { "unix_sock_ro_perms", "'0700'" },
        { "unix_sock_rw_perms", "'0700'" },
        { "unix_sock_admin_perms", "'0770'" },
        { "unix_sock_dir", "'/x'" },
        { "auth_unix_ro", "'sasl'" }, // AdmissionTests, SaslLoginTests, PolkitTests
        { "auth_unix_rw", "'sasl'" },
        { "auth_tcp", "'none'" },
        { "auth_tls", "'sasl'" },
        { "auth_timeout", "11" },
        { "tcp_min_ssf", "256" }, // SaslLoginTests
        { "access_drivers", "['rules']" }, // GuardTests, PolicyFileTests
        { "access_rules_file", "'/x'" },
        { "sasl_allowed_username_list", "['x']" }, // SaslLoginTests
        { "sasl_mechanisms", "['PLAIN']" },
        { "sasl_user_file", "'/x'" },
        { "key_file", "'/x'\ncert_file = '/x'\nca_file = '/x'" }, // TlsTests
        { "cert_file", "'/x'\nkey_file = '/x'\nca_file = '/x'" },
        { "ca_file", "'/x'\ncert_file = '/x'\nkey_file = '/x'" },
        { "crl_file", "'/x'" },
        { "tls_no_sanity_certificate", "1" },
        { "tls_no_verify_certificate", "1" },
        { "tls_allowed_dn_list", "['x']" }, // TlsTests
        { "tls_priority", "'NORMAL'" }, // TlsPriorityTests
        { "max_clients", "1" }, // AdmissionTests
        { "max_queued_clients", "1" },
        { "max_anonymous_clients", "1" },
        { "max_receive_mib", "64" }, // ReceiveBudgetTests
        { "min_workers", "1" }, // AdminTests
        { "max_workers", "1" },
        { "prio_workers", "1" },
        { "max_client_requests", "1" }, // LimitTests
        { "keepalive_interval", "1" }, // KeepAliveTests
        { "keepalive_count", "1" },
        { "admin_max_clients", "1" }, // AdminTests
        { "admin_max_queued_clients", "1" },
        { "admin_min_workers", "1" },
        { "admin_max_workers", "1" },
        { "admin_max_client_requests", "1" },
        { "admin_keepalive_interval", "1" },
        { "admin_keepalive_count", "1" },
        { "log_level", "1" }, // LogRouterTests
        { "log_filters", "'1:x'" }, // LogFilterTests
        { "log_outputs", "'1:stderr'" }, // LogOutputTests
        { "audit_level", "0" }, // AuditTests
        { "audit_logging", "1" },
        { "host_uuid", "'6f37a1b2-57f8-4d4b-ae4b-3b6f5e4f0e11'" },
        { "host_uuid_source", "'machine-id'" },
        { "ovs_timeout", "1" },
        { "metrics_addr", "'127.0.0.1:1'" }, // MetricsTests
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void GivenAKey_WhenItIsSet_ThenSettingsAreNotTheDefaults(string key, string value) =>
        Assert.NotEqual(new DaemonSettings(), SettingsFile.Parse("test.conf", $"{key} = {value}"));

    [Fact]
    public void EveryKey_IsInTheTable() =>
        Assert.Equal(SettingsTable.ByKey.Keys.Order(), Keys.Select(row => row.Data.Item1).Concat(Obsolete).Order());

    [Fact]
    public void GivenAnObsoleteKey_WhenItIsSet_ThenNothingChanges() =>
        Assert.All(Obsolete, key => Assert.Equal(new DaemonSettings(), SettingsFile.Parse("test.conf", $"{key} = 1")));
}

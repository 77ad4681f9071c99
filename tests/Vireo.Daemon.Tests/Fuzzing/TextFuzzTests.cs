using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Daemon.Authorization;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Logs;
using Vireo.Errors;
using Vireo.Transport.Uris;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Whatever text the daemon and its clients are given to read, it means something, or the one error says that it does not.</summary>
public sealed class TextFuzzTests
{
    private static readonly string[] Configurations =
    [
        "max_clients = 20\nauth_tcp = \"sasl\" # login\ntls_allowed_dn_list = [\"CN=a\",\n 'b', \"\"\"c\"\"\"]\n",
        "unix_sock_rw_perms = '0770'; keepalive_interval = -1\nlog_outputs=\"3:stderr 1:file:/nonexistent/x\"\n",
        "host_uuid = \"00112233-4455-6677-8899-aabbccddeeff\"\nkey_file = '/k'\ncert_file = '/c'\nca_file = '/a'\n",
        "access_drivers = [ \"rules\" ]\naudit_level = 1\naudit_logging = 1\nmetrics_addr = '127.0.0.1:1'\nauth_timeout = 10\n",
    ];

    private static readonly string[] Uris =
    [
        "test:///default", "qemu+ssh://root@host.example:22/system?socket=/run/s&netcat=nc", "qemu+tls://[::1]:16514/session?no_verify=1&pkipath=/p",
        "test+unix:///default?socket=/run/x", "xen+tcp://10.0.0.1/", "test+ext:///default?command=/bin/x", "qemu+libssh2://u@h/system?keyfile=%2Fk&sshauth=agent,password",
    ];

    private static readonly string[] Policies =
    [
        "allow user:fred domain:read,domain:start name=web-*\ndeny * *\n", "allow \"dn:CN=a, b\" storage_vol:* parent=images # all\nallow sasl:*@x connect:* uuid=6695eb01-f6a4-8304-79aa-97f2502e193f",
    ];

    private static readonly string[] Logs = ["1:file:/nonexistent/log 3:syslog:vireod 4:stderr 2:journald", "1:qemu 3:rpc 4:*", "2:+util 1:a:b"];

    [Fact]
    public void AnyConfiguration_IsSettings_OrAConfigurationException() => new FuzzRun("configurations", 10_000).Try(random =>
        Allow<ConfigurationException>(() => SettingsFile.Parse("fuzz.conf", new TextFuzzer(random, "=\"'[], \n#;").Twist(random.Pick(Configurations)))));

    [Fact]
    public void AnyUri_IsAUri_OrAVirtException() => new FuzzRun("URIs", 10_000).Try(random =>
    {
        string text = new TextFuzzer(random, ":/?&=@+[]%").Twist(random.Pick(Uris));
        Allow<VirtException>(() =>
        {
            VirtUri uri = VirtUri.Parse(text);
            Allow<VirtException>(() => RemoteUri.Parse(text));
            Allow<VirtException>(() => LocalUri.Require(uri));
            Assert.Equal(uri.ToString(), VirtUri.Parse(uri.ToString()).ToString());
        });
    });

    [Fact]
    public void AnyPolicy_IsRules_OrAFormatException() => new FuzzRun("policies", 5_000).Try(random =>
        Allow<FormatException>(() => PolicyFile.Parse("fuzz.rules", new TextFuzzer(random, ":=,\" \n#*").Twist(random.Pick(Policies)))));

    [Fact]
    public void AnyLogSettings_AreRead_OrAVirtException() => new FuzzRun("log settings", 5_000).Try(random =>
    {
        string text = new TextFuzzer(random, ": ").Twist(random.Pick(Logs));
        Allow<VirtException>(() => LogOutput.Parse(text));
        Allow<VirtException>(() => LogFilter.Parse(text));
    });

    [Fact]
    public void AnyDocument_NamesItsObject_OrNone() => new FuzzRun("documents before their rights", 5_000).Try(random => XmlIdentity.Read(new DocumentFuzzer(random).Next()));

    private static void Allow<TException>(Action read)
        where TException : Exception
    {
        try
        {
            read();
        }
        catch (TException)
        {
            // It says what is wrong.
        }
    }
}

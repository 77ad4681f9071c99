using Vireo.Contract.Authentication;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Tests.Configuration;

public sealed class SettingsFileTests
{
    private const string File = "vireod.conf";

    [Fact]
    public void GivenNoText_WhenRead_ThenEverySettingHasLibvirtsDefault()
    {
        var settings = SettingsFile.Parse(File, "");

        Assert.Equal(new DaemonSettings(), settings);
        Assert.True(settings.Network.ListenTls);
        Assert.False(settings.Network.ListenTcp);
        Assert.Equal(("16514", "16509"), (settings.Network.TlsPort, settings.Network.TcpPort));
        Assert.Equal((5000u, 1000u, 20u, 5u), (settings.Service.MaxClients, settings.Service.MaxQueuedClients, settings.Service.MaxAnonymousClients, settings.Service.MaxClientRequests));
        Assert.Equal((5, 5u), (settings.Service.KeepAliveInterval, settings.Service.KeepAliveCount));
        Assert.Equal((5000u, 20u, 0u), (settings.Admin.MaxClients, settings.Admin.MaxQueuedClients, settings.Admin.MaxAnonymousClients));
        Assert.Equal(AuthenticationType.Sasl, settings.Authentication.Tcp);
    }

    [Fact]
    public void GivenTheFileThatLibvirtShips_WhenEveryExampleIsUncommented_ThenEveryKeyIsKnown()
    {
        const string Shipped = "/etc/libvirt/libvirtd.conf";
        Assert.SkipUnless(System.IO.File.Exists(Shipped), "libvirt's daemon is not installed here");
        var keys = System.IO.File.ReadLines(Shipped)
            .Where(line => line.StartsWith('#') && line.Contains('=', StringComparison.Ordinal))
            .Select(line => line.TrimStart('#').Split('=')[0].Trim())
            .Where(key => key.Length > 0 && key.All(c => char.IsAsciiLetterLower(c) || c == '_'))
            .Distinct()
            .ToList();

        Assert.True(keys.Count > 45, $"only {keys.Count} keys were found in {Shipped}");
        Assert.DoesNotContain(keys, key => !SettingsTable.ByKey.ContainsKey(key));
    }

    [Fact]
    public void GivenSettings_WhenRead_ThenTheyAreInTheirPlaces()
    {
        var settings = SettingsFile.Parse(
            File,
            """
            listen_tls = 0
            listen_tcp = 1
            tcp_port = "0"
            listen_addr = "127.0.0.1"
            unix_sock_rw_perms = "0770"
            unix_sock_dir = '/run/x'
            auth_unix_rw = "polkit"
            auth_tcp = "none"
            tls_allowed_dn_list = [ "CN=a*",
              "CN=b" ]
            max_clients = 7
            admin_max_clients = 3
            keepalive_interval = -1
            log_level = 1
            max_requests = 20
            host_uuid = "6f37a1b2-57f8-4d4b-ae4b-3b6f5e4f0e11"
            """);

        Assert.Equal((false, true, "0", "127.0.0.1"), (settings.Network.ListenTls, settings.Network.ListenTcp, settings.Network.TcpPort, settings.Network.ListenAddress));
        Assert.Equal(((UnixFileMode?)0b111_111_000, "/run/x"), (settings.UnixSockets.ReadWriteMode, settings.UnixSockets.Directory));
        Assert.Equal((AuthenticationType.Polkit, AuthenticationType.None), (settings.Authentication.UnixReadWrite, settings.Authentication.Tcp));
        Assert.Equal(["CN=a*", "CN=b"], settings.Tls.AllowedNames!);
        Assert.Equal((7u, 7u, 3u, -1), (settings.Service.MaxClients, settings.Service.MaxAnonymousClients, settings.Admin.MaxClients, settings.Service.KeepAliveInterval));
        Assert.Equal(1u, settings.Log.Level);
        Assert.Equal(Guid.Parse("6f37a1b2-57f8-4d4b-ae4b-3b6f5e4f0e11"), settings.Host.Uuid);
    }

    [Theory]
    [InlineData("foo = 1", 1, "foo", "there is no such setting")]
    [InlineData("\n\nmax_clients = 'x'", 3, "max_clients", "expected an unsigned integer")]
    [InlineData("max_clients = -1", 1, "max_clients", "expected an unsigned integer")]
    [InlineData("max_clients = 99999999999", 1, "max_clients", "the value must be in range 1:4294967295")]
    [InlineData("max_workers = 0", 1, "max_workers", "the value must be in range 1:4294967295")]
    [InlineData("listen_tls = '1'", 1, "listen_tls", "expected a bool, 0 or 1")]
    [InlineData("listen_tls = 2", 1, "listen_tls", "the value must be 0 or 1")]
    [InlineData("tls_port = 16514", 1, "tls_port", "expected a string")]
    [InlineData("tls_allowed_dn_list = 'x'", 1, "tls_allowed_dn_list", "expected a string list")]
    [InlineData("tls_allowed_dn_list = [1]", 1, "tls_allowed_dn_list", "expected a string list")]
    [InlineData("auth_tcp = 'bogus'", 1, "auth_tcp", "'bogus' is not one of none, sasl")]
    [InlineData("auth_tcp = 'polkit'", 1, "auth_tcp", "'polkit' is not one of none, sasl")]
    [InlineData("auth_unix_rw = 'None'", 1, "auth_unix_rw", "'None' is not one of none, sasl, polkit")]
    [InlineData("tcp_min_ssf = 100", 1, "tcp_min_ssf", "the value must be in range 112:4294967295")]
    [InlineData("unix_sock_ro_perms = '8'", 1, "unix_sock_ro_perms", "'8' is not the mode of a socket, in octal digits up to 0777")]
    [InlineData("unix_sock_ro_perms = '0777x'", 1, "unix_sock_ro_perms", "'0777x' is not the mode of a socket, in octal digits up to 0777")]
    [InlineData("unix_sock_rw_perms = '17777777777777777777'", 1, "unix_sock_rw_perms", "'17777777777777777777' is not the mode of a socket, in octal digits up to 0777")]
    [InlineData("access_drivers = [ 'bogus' ]", 1, "access_drivers", "there is no access driver 'bogus'")]
    [InlineData("max_clients = 30\nmax_anonymous_clients = 31", 2, "max_anonymous_clients", "it must not be more than max_clients")]
    [InlineData("listen_tls = 0\nkey_file = '/x'", 2, "key_file", "cert_file must be set too")]
    [InlineData("host_uuid = '00000000-0000-0000-0000-000000000000'", 1, "host_uuid", "'00000000-0000-0000-0000-000000000000' is not a host UUID; all digits must not be the same")]
    [InlineData("log_level = 9", 1, "log_level", "the value must be in range 1:4")]
    public void GivenASettingThatCannotBeFollowed_WhenRead_ThenTheErrorNamesFileLineAndKey(string text, int line, string key, string what)
    {
        var error = Assert.Throws<ConfigurationException>(() => SettingsFile.Parse(File, text));

        Assert.Equal($"{File}:{line}: {key}: {what}", error.Message);
    }

    [Fact]
    public void GivenAKeyThatIsSetTwice_WhenRead_ThenTheFirstIsTakenAsLibvirtdDoes()
    {
        var settings = SettingsFile.Parse(File, "max_clients = 30\nlog_level = 1\nmax_clients = 'x'");

        Assert.Equal((30u, 1u), (settings.Service.MaxClients, settings.Log.Level));
        Assert.Equal([$"{File}:3: max_clients: already set in line 1"], settings.Ignored);
    }

    [Fact]
    public void GivenNoFile_WhenRead_ThenTheErrorNamesIt()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var error = Assert.Throws<ConfigurationException>(() => SettingsFile.Read(path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }
}

using System.Buffers.Binary;
using System.Runtime.Versioning;
using System.Text;
using Vireo.Contract;
using Vireo.Contract.Connections;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Authentication;

[UnsupportedOSPlatform("windows")]
public class SaslLoginTests
{
    private const string Everywhere = "auth_tcp = 'sasl'\nauth_unix_rw = 'sasl'\n";

    [Fact]
    public async Task GivenUsers_WhenAClientAsks_ThenOnlyWhatSuitsTheChannelIsOffered()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        using RawClient tcp = await daemon.ConnectTcpAsync();
        using RawClient unix = await daemon.ConnectAsync();
        Assert.Equal("DIGEST-MD5", await InitAsync(tcp));
        Assert.Equal("SCRAM-SHA-256,SCRAM-SHA-1,DIGEST-MD5,PLAIN", await InitAsync(unix));
    }

    [Fact]
    public async Task GivenMechanismsInTheConfiguration_WhenAClientAsks_ThenTheseAreOffered()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration + "sasl_mechanisms = ['anonymous', 'scram-sha-1']");
        using RawClient tcp = await daemon.ConnectTcpAsync();
        using RawClient unix = await daemon.ConnectAsync();
        await AssertFailedAsync(() => InitAsync(tcp));
        Assert.Equal("SCRAM-SHA-1,ANONYMOUS", await InitAsync(unix));
        Assert.True(await StartAsync(unix, "ANONYMOUS", ReadOnlyMemory<byte>.Empty));
        await unix.OpenAsync();
    }

    [Fact]
    public async Task GivenNoUsers_WhenAClientAsksOnTcp_ThenItFailsAsAnyLogin()
    {
        await using var daemon = await DaemonFixture.StartAsync("auth_tcp = 'sasl'\nsasl_user_file = '/nonexistent/users'");
        using RawClient tcp = await daemon.ConnectTcpAsync();
        await AssertFailedAsync(() => InitAsync(tcp));
    }

    [Fact]
    public async Task GivenNoLogin_WhenAnythingElseIsCalled_ThenItIsRefused_AndTheConnectionLives()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        using RawClient client = await daemon.ConnectAsync();
        foreach (ProcedureInfo procedure in new[] { RemoteProgram.Procedures.ConnectOpen, RemoteProgram.Procedures.ConnectGetHostname, RemoteProgram.Procedures.ConnectSupportsFeature })
        {
            VirtException refused = await Assert.ThrowsAnyAsync<VirtException>(() => client.CallAsync(procedure));
            Assert.Equal((VirtErrorCode.Rpc, "authentication required"), (refused.Code, refused.Message));
        }

        Assert.Equal("\0\0\0\u0001\0\0\0\u0001", Encoding.Latin1.GetString(await client.CallAsync(RemoteProgram.Procedures.AuthList)));
        await InitAsync(client);
    }

    [Fact]
    public async Task WhenStepsComeOutOfOrder_ThenEachFailsTheSame_AndTheClientMayBeginAnew()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        using RawClient client = await daemon.ConnectAsync();
        await AssertFailedAsync(() => StartAsync(client, "PLAIN", Plain("fred", "secret")));
        await AssertFailedAsync(() => StepAsync(client, ReadOnlyMemory<byte>.Empty));
        await AssertFailedAsync(() => client.CallAsync(RemoteProgram.Procedures.AuthPolkit));
        await InitAsync(client);
        await AssertFailedAsync(() => InitAsync(client));
        await InitAsync(client);
        await AssertFailedAsync(() => StepAsync(client, ReadOnlyMemory<byte>.Empty));
        await InitAsync(client);
        await AssertFailedAsync(() => StartAsync(client, "GSSAPI", ReadOnlyMemory<byte>.Empty));
        await InitAsync(client);
        await AssertFailedAsync(() => StartAsync(client, "PLAIN", Plain("fred", "wrong")));
        await InitAsync(client);
        await AssertFailedAsync(() => StartAsync(client, "PLAIN", Plain("nobody", "secret")));
        await InitAsync(client);
        Assert.True(await StartAsync(client, "PLAIN", Plain("fred", "secret")));
        await client.OpenAsync();
        Assert.Equal("fake-host", await client.GetHostNameAsync());
        await AssertFailedAsync(() => InitAsync(client));
    }

    [Fact]
    public async Task GivenAListOfNames_WhenSomebodyElseHasTheRightPassword_ThenItFailsAsAnyLogin()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration + "sasl_allowed_username_list = [ 'fr?d', 'joe*' ]");
        using RawClient client = await daemon.ConnectAsync();
        await InitAsync(client);
        await AssertFailedAsync(() => StartAsync(client, "PLAIN", Plain("bob", "secret")));
        await InitAsync(client);
        Assert.True(await StartAsync(client, "PLAIN", Plain("fred", "secret")));
    }

    [Fact]
    public async Task GivenRulesForAName_WhenItLogsIn_ThenTheyCountForItAlone()
    {
        const int Denied = 5401;
        using var users = new UserFile();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("rules"), "allow sasl:fred connect:*\n", TestContext.Current.CancellationToken);
        await using var daemon = await DaemonFixture.StartAsync(
            Everywhere + users.Configuration + $"access_drivers = [ 'rules' ]\naccess_rules_file = '{folder.File("rules")}'\n");
        daemon.Logs.Expect(Denied);
        using RawClient fred = await daemon.ConnectAsync();
        using RawClient bob = await daemon.ConnectAsync();
        await InitAsync(fred);
        await InitAsync(bob);
        Assert.True(await StartAsync(fred, "PLAIN", Plain("fred", "secret")));
        Assert.True(await StartAsync(bob, "PLAIN", Plain("bob", "secret")));

        await fred.OpenAsync();
        Assert.Equal("fake-host", await fred.GetHostNameAsync());
        VirtException refused = await Assert.ThrowsAnyAsync<VirtException>(() => bob.OpenAsync());
        Assert.Equal(VirtErrorCode.AccessDenied, refused.Code);
    }

    [Fact]
    public async Task GivenAUserFileThatOthersMayRead_WhenAClientLogsIn_ThenItIsRefused_AndTheOperatorIsTold()
    {
        using var users = new UserFile();
        File.SetUnixFileMode(users.File.Path, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        daemon.Logs.Expect(5303);
        using RawClient client = await daemon.ConnectAsync();
        await InitAsync(client);
        await AssertFailedAsync(() => StartAsync(client, "PLAIN", Plain("fred", "secret")));
    }

    [Fact]
    public async Task GivenDigestMd5OnTcp_WhenTheClientHasLoggedIn_ThenEverythingElseIsBehindTheLayer()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        await using LayeredClient client = await LayeredClient.ConnectAsync(daemon.Daemon.TcpPort ?? 0);
        CancellationToken token = TestContext.Current.CancellationToken;
        await client.Driver.AuthSaslInitAsync(token);
        await Assert.ThrowsAnyAsync<VirtException>(() => client.LogInAsync("fred", "wrong"));
        await client.Driver.AuthSaslInitAsync(token);
        await client.LogInAsync("fred", "secret");
        await client.Driver.ConnectOpenAsync("fake:///default", ConnectFlags.None, token);
        Assert.Equal("fake-host", await client.Driver.ConnectGetHostnameAsync(token));
        Assert.Equal("fake:///default", await client.Driver.ConnectGetUriAsync(token));
    }

    [Fact]
    public async Task GivenACallThatIsSentBehindTheLastStepInClear_WhenTheLayerBegins_ThenTheConnectionEnds()
    {
        using var users = new UserFile();
        await using var daemon = await DaemonFixture.StartAsync(Everywhere + users.Configuration);
        using RawClient client = await daemon.ConnectTcpAsync();
        await InitAsync(client);
        await client.CallAsync(RemoteProgram.Procedures.AuthSaslStart, (ref XdrWriter writer) =>
        {
            writer.WriteString("DIGEST-MD5");
            writer.WriteInt32(1);
            writer.WriteInt32(0);
        });
        await InitAgainAndSendBothAsync(client);
        await client.AssertClosedAfterRepliesAsync();
        Assert.Equal(0, daemon.Driver.OpenCount);
    }

    // The second challenge is answered rightly, and in the same packet somebody adds a call of his own.
    private static async Task InitAgainAndSendBothAsync(RawClient client)
    {
        var login = new ClientLogin("libvirt", "localhost", ChannelSecurity.Open(56)) { UserName = "fred", Password = "secret" };
        using SaslExchange exchange = SaslMechanisms.DigestMd5.CreateClient(login);
        exchange.Next(null);
        await AssertFailedAsync(() => InitAsync(client));
        await InitAsync(client);
        byte[] challenge = await client.CallAsync(RemoteProgram.Procedures.AuthSaslStart, (ref XdrWriter writer) =>
        {
            writer.WriteString("DIGEST-MD5");
            writer.WriteInt32(1);
            writer.WriteInt32(0);
        });
        SaslStep answer = exchange.Next(ReadMessage(challenge));
        byte[] step = RawClient.Frame(RemoteProgram.Procedures.AuthSaslStep, 100, (ref XdrWriter writer) => WriteMessage(ref writer, answer.Message));
        byte[] open = RawClient.Frame(RemoteProgram.Procedures.ConnectOpen, 101, (ref XdrWriter writer) =>
        {
            writer.WriteOptionalString("fake:///default");
            writer.WriteUInt32(0);
        });
        await client.SendAsync((byte[])[.. step, .. open]);
    }

    private static async Task<string> InitAsync(RawClient client)
    {
        var reader = new XdrReader(await client.CallAsync(RemoteProgram.Procedures.AuthSaslInit));
        return reader.ReadString();
    }

    private static async Task<bool> StartAsync(RawClient client, string mechanism, ReadOnlyMemory<byte>? message) =>
        IsComplete(await client.CallAsync(RemoteProgram.Procedures.AuthSaslStart, (ref XdrWriter writer) =>
        {
            writer.WriteString(mechanism);
            WriteMessage(ref writer, message);
        }));

    private static async Task<bool> StepAsync(RawClient client, ReadOnlyMemory<byte>? message) =>
        IsComplete(await client.CallAsync(RemoteProgram.Procedures.AuthSaslStep, (ref XdrWriter writer) => WriteMessage(ref writer, message)));

    private static bool IsComplete(byte[] reply) => BinaryPrimitives.ReadInt32BigEndian(reply) == 1;

    private static ReadOnlyMemory<byte> Plain(string name, string password) => Encoding.UTF8.GetBytes($"\0{name}\0{password}");

    // SASL's bytes are characters to the protocol: four bytes of the wire for each.
    private static void WriteMessage(ref XdrWriter writer, ReadOnlyMemory<byte>? message)
    {
        writer.WriteInt32(message is null ? 1 : 0);
        writer.WriteInt32(message.GetValueOrDefault().Length);
        foreach (byte one in message.GetValueOrDefault().Span)
        {
            writer.WriteInt32((sbyte)one);
        }
    }

    private static byte[] ReadMessage(byte[] reply)
    {
        int count = BinaryPrimitives.ReadInt32BigEndian(reply.AsSpan(8));
        return [.. Enumerable.Range(0, count).Select(i => reply[12 + (4 * i) + 3])];
    }

    private static async Task AssertFailedAsync(Func<Task> login)
    {
        VirtException failed = await Assert.ThrowsAnyAsync<VirtException>(login);
        Assert.Equal(
            (VirtErrorCode.AuthFailed, VirtErrorDomain.Rpc, "authentication failed: authentication failed"),
            (failed.Code, failed.ErrorDomain, failed.Message));
    }
}

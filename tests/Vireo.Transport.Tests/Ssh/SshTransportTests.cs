using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Ssh;

/// <summary>Connections through the real ssh program.</summary>
public sealed class SshTransportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAnSshServer_WhenConnected_ThenTheDaemonsSocketIsReached()
    {
        RealProgram.Require("nc");
        using var server = await SshServer.CreateAsync(Token);
        using var folder = new TemporaryFolder();
        string socket = folder.File("a b'c");
        await using var daemon = EchoListener.OnUnix(socket);

        await using var link = await ConnectAsync(server, $"&keyfile={server.KeyFile}&no_verify=1&socket={Uri.EscapeDataString(socket)}");

        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenNoSocketThere_WhenConnected_ThenTheEndIsExplainedByNetcat()
    {
        RealProgram.Require("nc");
        using var server = await SshServer.CreateAsync(Token);

        await using var link = await ConnectAsync(server, $"&keyfile={server.KeyFile}&no_verify=1&socket=/nonexistent/sock");

        Assert.Contains("/nonexistent/sock", await ExplainAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAnUnknownHostKey_WhenConnectedWithoutATerminal_ThenTheEndIsExplainedBySsh()
    {
        using var server = await SshServer.CreateAsync(Token);

        await using var link = await ConnectAsync(server, $"&keyfile={server.KeyFile}");

        Assert.Contains("Host key verification failed", await ExplainAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenNoKey_WhenConnected_ThenTheEndIsExplainedBySsh()
    {
        using var server = await SshServer.CreateAsync(Token);

        await using var link = await ConnectAsync(server, "&no_verify=1&keyfile=/nonexistent/key");

        Assert.Contains("Permission denied", await ExplainAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenNoSshProgram_WhenConnected_ThenTheErrorNamesIt()
    {
        var options = new TransportOptions { Environment = new TransportEnvironment { ProgramFolders = "/nonexistent" } };

        var error = await Assert.ThrowsAsync<VirtException>(() => TransportConnector.ConnectAsync(RemoteUri.Parse("qemu+ssh://h/system"), options, Token).AsTask());

        Assert.Equal("cannot execute binary ssh: No such file or directory", error.Message);
    }

    private static async Task<Link> ConnectAsync(SshServer server, string variables) => await TransportConnector.ConnectAsync(
        RemoteUri.Parse($"test+ssh://localhost/default?command={server.Command}&no_tty=1{variables}"),
        new TransportOptions(),
        Token);

    private static async Task<string?> ExplainAsync(Link link)
    {
        await Assert.ThrowsAsync<IOException>(() => link.ReceiveAsync(new byte[1], [], Token).AsTask());
        return await link.ExplainEndAsync(Token);
    }
}

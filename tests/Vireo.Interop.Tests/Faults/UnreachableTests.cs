using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.Faults;

/// <summary>Nobody is where the URI leads, or somebody else is.</summary>
public sealed class UnreachableTests(Pki pki) : IClassFixture<Pki>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task GivenNoSocket_TheErrorNamesWhatWasTried() =>
        Refusal.Names(_folder.At("nothing"), await ListAsync($"test+unix:///default?socket={_folder.At("nothing")}"));

    [Theory]
    [InlineData("test+tcp")]
    [InlineData("test")]
    public async Task GivenNobodyOnThePort_TheErrorNamesIt(string scheme)
    {
        int port = FreePort.Next();
        Refusal.Names($"{port}", await ListAsync($"{scheme}://127.0.0.1:{port}/default?pkipath={pki.Folder(Pki.Good)}"));
    }

    [Theory]
    [InlineData("test+tcp", "http|frame|length|protocol")]
    [InlineData("test", "tls|handshake")]
    public async Task GivenAWebServerOnThePort_TheErrorSaysThatItIsNoLibvirt(string scheme, string causes)
    {
        await using var server = new SpeakingServer(Words.Http);
        Refusal.Names(causes, await ListAsync($"{scheme}://127.0.0.1:{server.Port}/default?pkipath={pki.Folder(Pki.Good)}"));
    }

    [Fact]
    public async Task GivenAProgramThatIsNotThere_TheErrorNamesIt() =>
        Refusal.Names(_folder.At("nothing"), await ListAsync($"test+ext:///default?command={_folder.At("nothing")}"));

    [Fact]
    public async Task GivenAProgramThatEndsAtOnce_TheErrorHoldsItsComplaint()
    {
        string program = _folder.WriteProgram("complain", "#!/bin/sh\necho no way through >&2\nexit 3\n");
        Refusal.Names("no way through", await ListAsync($"test+ext:///default?command={program}"));
    }

    [Fact]
    public async Task GivenAnSshThatFails_TheErrorHoldsItsComplaint()
    {
        string program = _folder.WriteProgram("ssh", "#!/bin/sh\necho Permission denied '(publickey)' >&2\nexit 255\n");
        Refusal.Names("Permission denied (publickey)", await ListAsync($"test+ssh://127.0.0.1/default?command={program}"));
    }

    [Fact]
    public async Task GivenNobodyOnSshsPort_TheErrorHoldsSshsComplaint()
    {
        _ = Installed.Ssh;
        Refusal.Names("Connection refused", await ListAsync($"test+ssh://127.0.0.1:{FreePort.Next()}/default?no_tty=1"));
    }

    [Fact]
    public async Task GivenAServerThatSshDoesNotKnow_TheErrorHoldsSshsComplaint()
    {
        await using SshServer server = await SshServer.StartAsync(TestContext.Current.CancellationToken);
        Refusal.Names("Host key verification failed", await ListAsync($"test+ssh://127.0.0.1:{server.Port}/default?no_tty=1&keyfile={server.Key}"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Task<string> ListAsync(string uri) =>
        Refusal.OfListAsync(new Client(ClientKind.Vireo, uri, _folder.FullPath), TestContext.Current.CancellationToken);
}

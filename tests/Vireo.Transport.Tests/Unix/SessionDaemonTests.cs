using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Unix;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Unix;

/// <summary>The user's own daemon is started by the first client that wants it.</summary>
public sealed class SessionDaemonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenNoDaemon_WhenASessionIsOpened_ThenItIsStartedAndConnectedTo()
    {
        using var daemon = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        daemon.Bind(new UnixDomainSocketEndPoint(PathOf("real")));
        daemon.Listen();
        var options = Options($"echo \"$@\" >> {PathOf("started")}; ln -s {PathOf("real")} {PathOf("run")}/libvirt-sock");

        await using var link = await UnixTransport.ConnectAsync(RemoteUri.Parse("test+unix:///default"), options, Token);
        await using var again = await UnixTransport.ConnectAsync(RemoteUri.Parse("test+unix:///default"), options, Token);

        Assert.Equal(["--daemon --timeout=120"], await File.ReadAllLinesAsync(PathOf("started"), Token));
    }

    [Fact]
    public async Task GivenADaemonThatDoesNotStart_WhenASessionIsOpened_ThenTheErrorIsItsOwn()
    {
        var options = Options("echo 'no room' >&2; exit 3");

        var error = await Assert.ThrowsAnyAsync<VirtException>(async () =>
            await UnixTransport.ConnectAsync(RemoteUri.Parse("test+unix:///default"), options, Token));

        Assert.EndsWith("did not start: no room", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test+unix:///default?socket=/no/such", true)]
    [InlineData("test+unix:///default", false)]
    [InlineData("qemu+unix:///system", true)]
    public async Task GivenAnotherDaemonOrNoLeave_WhenOpened_ThenNothingIsStarted(string uri, bool mayStart)
    {
        var options = Options($"touch {PathOf("started")}");
        options = options with { Environment = options.Environment with { StartsDaemon = mayStart } };

        await Assert.ThrowsAnyAsync<VirtException>(async () => await UnixTransport.ConnectAsync(RemoteUri.Parse(uri), options, Token));

        Assert.False(File.Exists(PathOf("started")));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private TransportOptions Options(string script)
    {
        string program = _folder.WriteProgram("daemon.sh", $"#!/bin/sh\n{script}\n");
        return new TransportOptions
        {
            Environment = new TransportEnvironment
            {
                IsRoot = false,
                HomeFolder = _folder.Path,
                UserRuntimeFolder = PathOf("run"),
                SystemRuntimeFolder = PathOf("system"),
                StartsDaemon = true,
                DaemonProgram = program,
            },
        };
    }
}

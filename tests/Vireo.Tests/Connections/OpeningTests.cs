using Microsoft.Extensions.Time.Testing;
using Vireo.Contract.Authentication;
using Vireo.Contract.Connections;
using Vireo.Errors;
using Vireo.Rpc.KeepAlive;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Connections;

public class OpeningTests
{
    [Fact]
    public async Task WhenOpened_ThenTheCallsComeInTheOrderThatLibvirtsDaemonExpects()
    {
        await using FakeDaemon daemon = new();

        await using (await daemon.OpenAsync(daemon.Options with { KeepAlive = new KeepAliveOptions() }))
        {
        }

        Assert.Equal(
            ["AuthList", "ConnectSupportsFeature", "ConnectOpen", "ConnectSupportsFeature", "ConnectClose"],
            daemon.Calls);
    }

    [Fact]
    public async Task GivenARemoteUri_WhenOpened_ThenTheDaemonGetsWhatIsLeftOfIt()
    {
        await using FakeDaemon daemon = new();

        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { IsReadOnly = true });

        Assert.Equal("test:///default", daemon.Session.OpenedName);
        Assert.Equal(ConnectFlags.ReadOnly, daemon.Session.OpenedFlags);
        Assert.Equal("test+unix:///default", connection.Uri);
        Assert.True(connection.IsReadOnly);
    }

    [Fact]
    public async Task GivenThePolkitLogin_WhenOpened_ThenItIsDone()
    {
        await using FakeDaemon daemon = new();
        daemon.Authentication.Type = AuthenticationType.Polkit;

        await using VirtConnection connection = await daemon.OpenAsync();

        Assert.Contains("AuthPolkit", daemon.Calls);
    }

    [Theory]
    [InlineData((AuthenticationType)9, VirtErrorCode.AuthFailed, "unsupported authentication type 9")]
    public async Task GivenALoginThatIsNotSpoken_WhenOpened_ThenTheErrorNamesIt(AuthenticationType type, VirtErrorCode code, string named)
    {
        await using FakeDaemon daemon = new();
        daemon.Authentication.Type = type;

        VirtAccessDeniedException e = await Assert.ThrowsAsync<VirtAccessDeniedException>(() => daemon.OpenAsync());

        Assert.Equal(code, e.Code);
        Assert.Contains(named, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenASilentDaemon_WhenTheTimeToOpenIsOver_ThenOpeningTimesOut()
    {
        FakeTimeProvider clock = new();
        await using FakeDaemon daemon = new();
        daemon.Authentication.Answering = Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        Task<VirtConnection> opening = daemon.OpenAsync(daemon.Options with { TimeProvider = clock });

        clock.Advance(TimeSpan.FromSeconds(30));

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => opening);
        Assert.Equal(VirtErrorCode.OperationTimeout, e.Code);
    }

    [Fact]
    public async Task GivenADaemonThatDies_WhenOpening_ThenTheReasonIsTold()
    {
        await using FakeDaemon daemon = new();
        daemon.Authentication.Answering = Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        Task<VirtConnection> opening = daemon.OpenAsync();

        daemon.Abort();

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => opening);
    }

    [Fact]
    public async Task GivenNoUri_WhenOpened_ThenTheDaemonsChoiceIsTold()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("LIBVIRT_DEFAULT_URI") is not null, "LIBVIRT_DEFAULT_URI is set");
        await using FakeDaemon daemon = new();

        await using VirtConnection connection = await VirtConnection.OpenAsync("", daemon.Options, TestContext.Current.CancellationToken);

        Assert.Equal("", daemon.Session.OpenedName);
        Assert.Equal("test:///chosen", connection.Uri);
    }
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Connections;

/// <summary>Daemons that lack procedures, as releases of old do.</summary>
public class OldDaemonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ListDomainsFlags.None, "web idle")]
    [InlineData(ListDomainsFlags.Active | ListDomainsFlags.Inactive, "web idle")]
    [InlineData(ListDomainsFlags.Active, "web")]
    [InlineData(ListDomainsFlags.Inactive, "idle")]
    [InlineData(ListDomainsFlags.Running, "web")]
    [InlineData(ListDomainsFlags.ShutOff | ListDomainsFlags.Paused, "idle")]
    [InlineData(ListDomainsFlags.HasCheckpoint, "")]
    public async Task GivenADaemonBefore0913_WhenGuestsAreListed_ThenEachIsAskedForByItself(ListDomainsFlags flags, string names)
    {
        await using FakeDaemon daemon = Old("ConnectListAllDomains");
        await using VirtConnection connection = await daemon.OpenAsync();
        Assert.Equal(names, string.Join(' ', await connection.Domains.ListAsync(flags, Token)));
    }

    [Fact]
    public async Task GivenAFilterThatTheDaemonCannotAnswer_WhenGuestsAreListed_ThenTheFirstErrorIsTold()
    {
        await using FakeDaemon daemon = Old("ConnectListAllDomains");
        await using VirtConnection connection = await daemon.OpenAsync();
        VirtNotSupportedException e = await Assert.ThrowsAsync<VirtNotSupportedException>(() => connection.Domains.ListAsync(ListDomainsFlags.Autostart, Token));
        Assert.Equal("unknown procedure: 273: virConnectListAllDomains needs libvirt 0.9.13 or later", e.Message);
    }

    [Fact]
    public async Task GivenADaemonBefore092_WhenAGuestsStateIsAskedFor_ThenItIsToldWithoutTheReason()
    {
        await using FakeDaemon daemon = Old("DomainGetState");
        await using VirtConnection connection = await daemon.OpenAsync();
        Domain web = await connection.Domains.GetByNameAsync("web", Token);
        Assert.Equal(new DomainStatus(DomainState.Running, 0), await web.GetStatusAsync(Token));
    }

    [Fact]
    public async Task GivenACallThatNothingStandsInFor_ThenTheErrorNamesTheReleaseThatHasIt()
    {
        await using FakeDaemon daemon = Old("ConnectGetHostname");
        await using VirtConnection connection = await daemon.OpenAsync();
        VirtNotSupportedException e = await Assert.ThrowsAsync<VirtNotSupportedException>(() => connection.Node.GetHostNameAsync(Token));
        Assert.Equal((VirtErrorCode.NoSupport, "unknown procedure: 59: virConnectGetHostname needs libvirt 0.3.0 or later"), (e.Code, e.Message));
    }

    private static FakeDaemon Old(string procedure)
    {
        FakeDaemon daemon = new();
        daemon.With<IDomainList, FakeOldLists>(new FakeOldLists());
        daemon.With<IDomainStates, FakeStates>(new FakeStates());
        daemon.Lacking.Add(procedure);
        return daemon;
    }
}

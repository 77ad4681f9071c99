using Microsoft.Extensions.Time.Testing;
using Vireo.Contract;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Clients;

public sealed class AdmissionTests
{
    private const int LoginTooSlow = 5203;
    private const int Evicted = 5204;
    private const int Dropped = 5208;

    [Fact]
    public async Task GivenAsManyClientsAsMayBe_WhenOneMoreConnects_ThenItIsServedOnceAPlaceIsFree()
    {
        await using var fixture = await DaemonFixture.StartAsync("max_clients = 2");
        using var first = await fixture.ConnectAsync();
        using var second = await fixture.ConnectTcpAsync();
        await first.OpenAsync();
        await second.OpenAsync();

        using var third = await fixture.ConnectAsync();
        var opened = third.OpenAsync();
        Assert.Equal("fake-host", await first.GetHostNameAsync());
        Assert.False(opened.IsCompleted);
        first.Dispose();

        await opened;
        Assert.Equal(2, fixture.Daemon.ClientCount);
    }

    [Fact]
    public async Task GivenAsManyClientsAsMayBe_WhenRootComesBehindOthersThatWait_ThenItIsServedAtOnce()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "places are kept for root");
        await using var fixture = await DaemonFixture.StartAsync("max_clients = 160");
        using var first = await fixture.ConnectTcpAsync();
        var others = Enumerable.Range(0, 143).Select(_ => RawClient.Connect(fixture.TcpAddress)).ToList();
        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 144, "the clients were not accepted");
        using var waiting = await fixture.ConnectTcpAsync();
        var opened = waiting.OpenAsync();

        using var root = await fixture.ConnectAsync();
        await root.OpenAsync();

        Assert.False(opened.IsCompleted);
        first.Dispose();
        await opened;
        others.ForEach(other => other.Dispose());
    }

    [Fact]
    public async Task GivenAsManyWaitingAsMayBe_WhenMoreCome_ThenTheyAreDropped()
    {
        await using var fixture = await DaemonFixture.StartAsync("max_clients = 1\nmax_queued_clients = 1");
        fixture.Logs.Expect(Dropped);
        using var first = await fixture.ConnectTcpAsync();
        await first.OpenAsync();
        var others = new List<RawClient>();
        await Eventually.TrueAsync(
            () =>
            {
                others.Add(RawClient.Connect(fixture.TcpAddress));
                return fixture.Logs.Texts.Any(text => text.Contains("too many wait", StringComparison.Ordinal));
            },
            "nobody was dropped");

        Assert.Equal("fake-host", await first.GetHostNameAsync());
        others.ForEach(other => other.Dispose());
    }

    [Fact]
    public async Task GivenAListenerWithLogin_WhenCalledWithoutOne_ThenOnlyLoggingInIsAllowed()
    {
        await using var fixture = await DaemonFixture.StartAsync("auth_unix_rw = 'polkit'");
        using var client = await fixture.ConnectAsync();

        var error = await Assert.ThrowsAsync<VirtException>(() => client.OpenAsync());
        Assert.Equal((VirtErrorCode.Rpc, VirtErrorDomain.Rpc, "authentication required"), (error.Code, error.ErrorDomain, error.Message));

        byte[] methods = await client.CallAsync(RemoteProgram.Procedures.AuthList);
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Equal([0, 0, 0, 1, 0, 0, 0, 0], methods);
            await client.OpenAsync();
        }
        else
        {
            Assert.Equal([0, 0, 0, 1, 0, 0, 0, 2], methods);
        }
    }

    [Fact]
    public async Task WhenLoggingInByAMethodThatIsNotTheListeners_ThenTheErrorTellsNothing()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();

        foreach (var procedure in (Rpc.Contracts.ProcedureInfo[])[RemoteProgram.Procedures.AuthSaslInit, RemoteProgram.Procedures.AuthPolkit])
        {
            var error = await Assert.ThrowsAnyAsync<VirtException>(() => client.CallAsync(procedure));
            Assert.Equal((VirtErrorCode.AuthFailed, "authentication failed: authentication failed"), (error.Code, error.Message));
        }
    }

    [Fact]
    public async Task GivenAClientThatDoesNotLogIn_WhenItsTimeIsOver_ThenItIsDisconnected()
    {
        var clock = new FakeTimeProvider();
        await using var fixture = await DaemonFixture.StartAsync("auth_unix_rw = 'polkit'", clock);
        fixture.Logs.Expect(LoginTooSlow);
        using var silent = await fixture.ConnectAsync();
        using var open = await fixture.ConnectReadOnlyAsync();
        await open.OpenAsync();
        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 2, "the silent client was not accepted");
        await Assert.ThrowsAsync<VirtException>(() => silent.OpenAsync());

        clock.Advance(TimeSpan.FromSeconds(11));

        await silent.AssertClosedAsync();
        Assert.Equal("fake-host", await open.GetHostNameAsync());
    }

    [Fact]
    public async Task GivenABurstOfClientsThatLogIn_WhenTheyAreMoreThanMayBeStrangers_ThenAllAreServed()
    {
        await using var fixture = await DaemonFixture.StartAsync("auth_unix_rw = 'sasl'\nsasl_mechanisms = ['ANONYMOUS']\nmax_anonymous_clients = 2");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            using var client = await fixture.ConnectAsync();
            await client.LogInAnonymouslyAsync();
            await client.OpenAsync();
            Assert.Equal("fake-host", await client.GetHostNameAsync());
        }));
    }

    [Fact]
    public async Task GivenAsManyStrangersAsMayBe_WhenOneMoreConnects_ThenTheOldestMakesRoom()
    {
        await using var fixture = await DaemonFixture.StartAsync("auth_unix_rw = 'sasl'\nmax_anonymous_clients = 2");
        fixture.Logs.Expect(Evicted);
        var strangers = new List<RawClient>();
        for (int i = 0; i < 3; i++)
        {
            int count = Math.Min(i + 1, 2);
            strangers.Add(await fixture.ConnectAsync());
            await Assert.ThrowsAnyAsync<VirtException>(() => strangers[^1].GetHostNameAsync());
            await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == count, $"there are not {count} clients");
        }

        await strangers[0].AssertClosedAsync();
        Assert.NotEmpty(await strangers[1].CallAsync(RemoteProgram.Procedures.AuthList));
        Assert.NotEmpty(await strangers[2].CallAsync(RemoteProgram.Procedures.AuthList));
        strangers.ForEach(stranger => stranger.Dispose());
    }

    [Fact]
    public async Task GivenStrangersInAllPlaces_WhenRootComesWherePolkitDecides_ThenItIsInAtOnce_AndNobodyIsPutOut()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root gets through polkit");
        await using var fixture = await DaemonFixture.StartAsync(
            "auth_unix_rw = 'polkit'\nauth_tcp = 'sasl'\nmax_anonymous_clients = 2",
            new FakeTimeProvider());
        using var first = await StrangerAsync(fixture);
        using var second = await StrangerAsync(fixture);
        using var root = await fixture.ConnectAsync();
        await root.CallAsync(RemoteProgram.Procedures.AuthList);
        await root.OpenAsync();
        Assert.NotEmpty(await first.CallAsync(RemoteProgram.Procedures.AuthList));
    }

    [Fact]
    public async Task GivenOneSourceInAllPlaces_WhenAnotherSourceComes_ThenItIsLetInAtOnce()
    {
        await using var fixture = await DaemonFixture.StartAsync(
            "auth_unix_rw = 'sasl'\nauth_tcp = 'sasl'\nmax_anonymous_clients = 4",
            new FakeTimeProvider());
        fixture.Logs.Expect(Evicted);
        var strangers = new List<RawClient>();
        for (int i = 0; i < 4; i++)
        {
            strangers.Add(await StrangerAsync(fixture));
        }

        using var other = await fixture.ConnectAsync();
        Assert.NotEmpty(await other.CallAsync(RemoteProgram.Procedures.AuthList));
        await strangers[0].AssertClosedAsync();
        Assert.NotEmpty(await strangers[1].CallAsync(RemoteProgram.Procedures.AuthList));
        strangers.ForEach(stranger => stranger.Dispose());
    }

    private static async Task<RawClient> StrangerAsync(DaemonFixture fixture)
    {
        var stranger = await fixture.ConnectTcpAsync();
        await stranger.CallAsync(RemoteProgram.Procedures.AuthList);
        return stranger;
    }
}

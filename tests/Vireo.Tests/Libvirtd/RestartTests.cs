using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Supervision;

namespace Vireo.Tests.Libvirtd;

/// <summary>Real daemons that are killed and started again under a supervised connection.</summary>
public sealed class RestartTests
{
    private static readonly ReconnectOptions Quickly = new() { InitialDelay = TimeSpan.FromMilliseconds(20), MaxDelay = TimeSpan.FromMilliseconds(200) };

    public static TheoryData<string> Daemons => [PrivateDaemon.Libvirtd, PrivateDaemon.Vireod];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Daemons))]
    public async Task WhenTheDaemonIsKilledAndStartedAgain_ThenCallsWaitForIt_AndEventsGoOnBehindAGap(string program)
    {
        await using PrivateDaemon daemon = await StartAsync(program);
        await using VirtConnection connection = await OpenAsync(daemon);
        await using EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        await using IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events = subscription.WithGaps(Token).GetAsyncEnumerator(Token);
        Domain domain = await connection.Domains.GetByNameAsync("test", Token);
        await domain.DestroyAsync(cancellationToken: Token);
        Assert.Equal(DomainEventType.Stopped, (await NextAsync(events)).Event?.Type);

        await daemon.KillAsync();
        await WhenAsync(connection, ConnectionState.Retrying);
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => domain.StartAsync(cancellationToken: Token));
        Task<Domain?> finding = connection.Domains.FindByNameAsync("test", Token);
        Assert.False(finding.IsCompleted); // what cannot be reached is not gone
        await daemon.StartAsync();

        Assert.NotNull(await finding);
        Assert.IsType<VirtConnectionLostException>((await NextAsync(events)).Gap?.Loss);
        Domain again = await connection.Domains.GetByNameAsync("test", Token);
        Assert.Equal(domain, again);
        await again.SuspendAsync(Token);
        Assert.Equal(DomainEventType.Suspended, (await NextAsync(events)).Event?.Type);
    }

    [Fact]
    public async Task WhenTheDaemonIsKilledOverAndOver_ThenTheConnectionComesBackEachTime_WithEveryEventRegistered()
    {
        await using PrivateDaemon daemon = await StartAsync(PrivateDaemon.Vireod);
        await using VirtConnection connection = await OpenAsync(daemon);
        await using EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        await using IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events = subscription.WithGaps(Token).GetAsyncEnumerator(Token);
        for (int round = 0; round < 3; round++)
        {
            await daemon.KillAsync();
            await daemon.StartAsync();
            Assert.True((await NextAsync(events)).IsGap);
            Domain domain = await connection.Domains.GetByNameAsync("test", Token);
            await domain.DestroyAsync(cancellationToken: Token);
            Assert.Equal(domain, (await NextAsync(events)).Event?.Domain);
        }
    }

    private static Task<PrivateDaemon> StartAsync(string program)
    {
        Assert.SkipUnless(File.Exists(program), $"{program} is missing");
        return PrivateDaemon.StartAsync(program);
    }

    private static Task<VirtConnection> OpenAsync(PrivateDaemon daemon) =>
        VirtConnection.OpenAsync(daemon.Uri, new VirtConnectionOptions { Reconnect = Quickly, CallTimeout = TimeSpan.FromSeconds(60) }, Token);

    private static async Task WhenAsync(VirtConnection connection, ConnectionState state)
    {
        await foreach (ConnectionStateChange change in connection.WatchStateAsync(Token))
        {
            if (change.State == state)
            {
                return;
            }
        }
    }

    private static async Task<EventOrGap<DomainLifecycleEvent>> NextAsync(IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), Token), "the events have ended");
        return events.Current;
    }
}

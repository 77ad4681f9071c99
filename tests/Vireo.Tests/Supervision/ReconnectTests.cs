using Vireo.Contract.Connections;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Domains.Events;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Supervision;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Supervision;

public class ReconnectTests
{
    private const string Uri = "test+unix:///default";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenTheDaemonDies_ThenTheConnectionIsOpenedAgain_AndItsStateTellsSo()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        await using IAsyncEnumerator<ConnectionStateChange> states = connection.WatchStateAsync(Token).GetAsyncEnumerator(Token);
        Assert.Equal(ConnectionState.Connected, await NextAsync(states));
        (await series.NextAsync()).Abort();
        Assert.Equal(ConnectionState.Retrying, await NextAsync(states));
        Assert.IsType<VirtConnectionLostException>(states.Current.Reason);
        Assert.NotNull(states.Current.Delay);
        Assert.Equal(ConnectionState.Connecting, await NextAsync(states));
        Assert.Equal(ConnectionState.Connected, await NextAsync(states));
        Assert.Equal("host", await connection.Node.GetHostNameAsync(Token));
        Assert.False(connection.Closed.IsCompleted);

        await connection.DisposeAsync();
        Assert.Equal(ConnectionState.Closed, await NextAsync(states));
        Assert.False(await states.MoveNextAsync());
        Assert.Equal(ConnectCloseReason.Client, (await connection.Closed).Reason);
    }

    [Fact]
    public async Task WhenTheDaemonDies_ThenTheLossIsLoggedOnce()
    {
        var warnings = new WarningRecorder();
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options() with { Logger = warnings }, Token);
        (await series.NextAsync()).Abort();
        await series.NextAsync();
        Assert.Equal("host", await connection.Node.GetHostNameAsync(Token));
        Assert.Single(warnings.Told);
    }

    [Fact]
    public async Task GivenACallThatMayBeMadeTwice_WhenTheDaemonDiesOverIt_ThenTheNextOneAnswersIt()
    {
        await using var series = new DaemonSeries { Prepare = daemon => daemon.Description.Answering = Task.Delay(Timeout.Infinite, Token) };
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        FakeDaemon first = await series.NextAsync();
        series.Prepare = _ => { };
        Task<string> name = connection.Node.GetHostNameAsync(Token);
        await first.Description.Asked.Task;
        first.Abort();
        Assert.Equal("host", await name);
    }

    [Fact]
    public async Task WhileNobodyAnswers_ACallThatMayBeMadeTwiceWaits_AndAnyOtherFailsWithTheConnection()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        Domain domain = await connection.Domains.GetByNameAsync("web", Token);
        await LoseAsync(series, connection);
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => domain.SuspendAsync(Token));
        Task<string> name = connection.Node.GetHostNameAsync(Token);
        using var impatience = new CancellationTokenSource();
        Task<string> cancelled = connection.Node.GetHostNameAsync(impatience.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.False(name.IsCompleted);
        series.IsDown = false;
        Assert.Equal("host", await name);
    }

    [Fact]
    public async Task GivenADeadline_WhenNobodyAnswers_ThenAWaitingCallEndsInTime_AndDoesNotSayThatAnythingIsGone()
    {
        await using var series = new DaemonSeries();
        VirtConnectionOptions options = series.Options() with { CallTimeout = TimeSpan.FromMilliseconds(200) };
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, options, Token);
        await LoseAsync(series, connection);
        VirtException late = await Assert.ThrowsAsync<VirtException>(() => connection.Domains.GetByNameAsync("web", Token));
        Assert.Equal(VirtErrorCode.OperationTimeout, late.Code);
    }

    [Fact]
    public async Task GivenASubscription_WhenTheConnectionIsOpenedAgain_ThenItGoesOnBehindAGap()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        await using IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events = subscription.WithGaps(Token).GetAsyncEnumerator(Token);
        FakeDaemon first = await series.NextAsync();
        first.Tell("web", DomainEventType.Started);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(DomainEventType.Started, events.Current.Event?.Type);

        // An event that comes before the registration's reply still comes behind the gap.
        series.Prepare = daemon =>
        {
            daemon.Registration.CallbackId = 12;
            daemon.Registration.BeforeAnswer = () =>
            {
                daemon.Tell("early", DomainEventType.Defined);
                return Task.CompletedTask;
            };
        };
        first.Abort();
        FakeDaemon second = await series.NextAsync();
        Assert.True(await events.MoveNextAsync());
        EventGap gap = Assert.IsType<EventGap>(events.Current.Gap);
        Assert.True(gap.From <= gap.To);
        Assert.IsType<VirtConnectionLostException>(gap.Loss);
        Assert.Equal(1, second.Registration.Registrations);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("early", events.Current.Event?.Domain.Name);

        second.Tell("web", DomainEventType.Stopped);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(DomainEventType.Stopped, events.Current.Event?.Type);

        // It is told its own number, not the first daemon's.
        await subscription.DisposeAsync();
        Assert.Equal(1, second.Registration.Deregistrations);
    }

    [Fact]
    public async Task GivenAnEnumerationWithoutGaps_WhenTheConnectionIsOpenedAgain_ThenItFailsThere_AndTheNextGoesOn()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        await using EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        (await series.NextAsync()).Abort();
        await using (IAsyncEnumerator<DomainLifecycleEvent> events = subscription.GetAsyncEnumerator(Token))
        {
            EventsLostException e = await Assert.ThrowsAsync<EventsLostException>(async () => await events.MoveNextAsync());
            Assert.NotNull(e.Gap.Loss);
        }

        (await series.NextAsync()).Tell("web", DomainEventType.Started);
        await using IAsyncEnumerator<DomainLifecycleEvent> more = subscription.GetAsyncEnumerator(Token);
        Assert.True(await more.MoveNextAsync());
    }

    [Fact]
    public async Task GivenALimitOfAttempts_WhenNobodyAnswers_ThenItIsGivenUp_WithTheLastReason()
    {
        await using var series = new DaemonSeries();
        ReconnectOptions reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(1), MaxAttempts = 3 };
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(reconnect), Token);
        series.IsDown = true;
        (await series.NextAsync()).Abort();
        ConnectionEnd end = await connection.Closed.WaitAsync(TimeSpan.FromSeconds(10), Token);
        Assert.Equal(3, series.FailedAttempts);
        Assert.IsType<VirtConnectionLostException>(end.Error);
        Assert.Equal((ConnectionState.Closed, "nobody answers"), (connection.State.State, connection.State.Reason?.Message));
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => connection.Node.GetHostNameAsync(Token));
    }

    [Fact]
    public async Task WhileNobodyAnswers_WhenTheConnectionIsClosed_ThenItsWaitingCallsEnd()
    {
        await using var series = new DaemonSeries();
        VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(new ReconnectOptions { InitialDelay = TimeSpan.FromHours(1) }), Token);
        await LoseAsync(series, connection);
        Task<string> name = connection.Node.GetHostNameAsync(Token);
        await connection.DisposeAsync();
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => name.WaitAsync(TimeSpan.FromSeconds(10), Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => connection.Node.GetHostNameAsync(Token));
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task GivenADaemonThatRefusesTheEvents_WhenTheConnectionIsOpenedAgain_ThenTheSubscriptionEndsWithItsError_AndOthersGoOn()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        await using EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        series.Prepare = daemon => daemon.Registration.BeforeAnswer = () =>
            throw VirtException.Create(VirtErrorCode.AccessDenied, VirtErrorDomain.Access, "access denied");
        (await series.NextAsync()).Abort();
        FakeDaemon second = await series.NextAsync();
        await using IAsyncEnumerator<DomainLifecycleEvent> events = subscription.GetAsyncEnumerator(Token);
        await Assert.ThrowsAsync<VirtAccessDeniedException>(async () => await events.MoveNextAsync());

        second.Registration.BeforeAnswer = () => Task.CompletedTask;
        await using EventSubscription<DomainLifecycleEvent> other = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        second.Tell("web", DomainEventType.Started);
        await using IAsyncEnumerator<DomainLifecycleEvent> more = other.GetAsyncEnumerator(Token);
        Assert.True(await more.MoveNextAsync());
    }

    [Fact]
    public async Task WhileNobodyAnswers_ASubscriptionThatIsLeftIsForgotten_AndANewOneWaits()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        EventSubscription<DomainLifecycleEvent> left = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        await LoseAsync(series, connection);
        await left.DisposeAsync();
        Task<EventSubscription<DomainRebootEvent>> joining = connection.Events.SubscribeAsync<DomainRebootEvent>(cancellationToken: Token);
        Assert.False(joining.IsCompleted);
        series.IsDown = false;
        await using EventSubscription<DomainRebootEvent> joined = await joining;
        FakeDaemon second = await series.NextAsync();
        Assert.Equal([DomainEventId.Reboot], second.Registration.Kinds);
        Assert.Equal(0, second.Registration.Deregistrations);
    }

    [Fact]
    public async Task WhileTheEventsAreAskedForAgain_WhenTheDaemonDies_ThenTheNextOneIsAsked_AndThereIsOneGap()
    {
        int connected = 0;
        await using var series = new DaemonSeries();
        series.Prepare = daemon => daemon.Registration.BeforeAnswer = ++connected != 2 ? () => Task.CompletedTask : () =>
        {
            daemon.Abort();
            return Task.CompletedTask;
        };
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        await using EventSubscription<DomainLifecycleEvent> subscription = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: Token);
        await using IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events = subscription.WithGaps(Token).GetAsyncEnumerator(Token);
        (await series.NextAsync()).Abort();
        FakeDaemon second = await series.NextAsync();
        FakeDaemon third = await series.NextAsync();
        Assert.True(await events.MoveNextAsync());
        Assert.True(events.Current.IsGap);
        Assert.Equal((1, 1), (second.Registration.Registrations, third.Registration.Registrations));
        third.Tell("web", DomainEventType.Started);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("web", events.Current.Event?.Domain.Name);
    }

    [Fact]
    public async Task WhenAStreamIsOpenedOverANewConnection_ThenItIsOneOfThatConnection()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options(), Token);
        Domain domain = await connection.Domains.GetByNameAsync("web", Token);
        (await series.NextAsync()).Abort();
        FakeDaemon second = await series.NextAsync();
        Assert.Equal("host", await connection.Node.GetHostNameAsync(Token));
        await Assert.ThrowsAsync<VirtNotSupportedException>(() => domain.Consoles.OpenConsoleAsync(cancellationToken: Token));
        Assert.Contains("DomainOpenConsole", second.Calls);
    }

    [Fact]
    public async Task GivenNoSuchOption_WhenTheDaemonDies_ThenTheConnectionIsOver()
    {
        await using var series = new DaemonSeries();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, series.Options() with { Reconnect = null }, Token);
        (await series.NextAsync()).Abort();
        Assert.IsType<VirtConnectionLostException>((await connection.Closed).Error);
        Assert.Equal(ConnectionState.Closed, connection.State.State);
    }

    private static async Task LoseAsync(DaemonSeries series, VirtConnection connection)
    {
        series.IsDown = true;
        IAsyncEnumerable<ConnectionStateChange> states = connection.WatchStateAsync(Token);
        (await series.NextAsync()).Abort();
        await foreach (ConnectionStateChange change in states)
        {
            if (change.State == ConnectionState.Retrying)
            {
                return;
            }
        }
    }

    private static async Task<ConnectionState> NextAsync(IAsyncEnumerator<ConnectionStateChange> states)
    {
        Assert.True(await states.MoveNextAsync());
        return states.Current.State;
    }
}

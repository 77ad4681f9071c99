using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Events;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Events;

public class LifecycleTests
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenTwoSubscribers_WhenAnEventComes_ThenBothGetIt_FromOneRegistration()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        await using EventSubscription<DomainLifecycleEvent> first = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using EventSubscription<DomainLifecycleEvent> second = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        daemon.Tell("web", DomainEventType.Started);

        Assert.Equal("web", (await NextAsync(first)).Domain.Name);
        Assert.Equal(DomainEventType.Started, (await NextAsync(second)).Type);
        Assert.Equal(1, daemon.Registration.Registrations);
    }

    [Fact]
    public async Task WhenAnEventComesBeforeTheRegistrationsReply_ThenItIsKept()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        daemon.Registration.BeforeAnswer = () =>
        {
            daemon.Tell("early", DomainEventType.Defined);
            return Task.CompletedTask;
        };

        await using EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        Assert.Equal("early", (await NextAsync(events)).Domain.Name);
    }

    [Fact]
    public async Task WhenTheLastSubscriberLeaves_ThenTheDaemonIsTold_AndTheNextOneRegistersAgain()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        EventSubscription<DomainLifecycleEvent> first = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        EventSubscription<DomainLifecycleEvent> second = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        await first.DisposeAsync();
        Assert.Equal(0, daemon.Registration.Deregistrations);
        await second.DisposeAsync();
        await second.DisposeAsync();
        await using EventSubscription<DomainLifecycleEvent> third = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        Assert.Equal(1, daemon.Registration.Deregistrations);
        Assert.Equal(2, daemon.Registration.Registrations);
    }

    [Fact]
    public async Task GivenASlowSubscriber_WhenItsRoomIsFull_ThenItIsToldAfterWhatWaited_AndGoesOn_AndOthersLoseNothing()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { EventBufferSize = 2 });
        await using EventSubscription<DomainLifecycleEvent> slow = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using EventSubscription<DomainLifecycleEvent> quick = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await TellAsync(daemon, quick, "a", "b", "c", "d");

        List<string> seen = [];
        EventsLostException e = await Assert.ThrowsAsync<EventsLostException>(async () =>
        {
            await foreach (DomainLifecycleEvent told in slow.WithCancellation(_token))
            {
                seen.Add(told.Domain.Name);
            }
        });

        Assert.Equal(["a", "b"], seen);
        Assert.Equal((2, null), (e.Gap.Dropped, e.Gap.Loss));
        await TellAsync(daemon, quick, "e");
        Assert.Equal("e", (await NextAsync(slow)).Domain.Name);
    }

    [Fact]
    public async Task GivenASlowSubscriberThatAsksForGaps_WhenEventsAreDropped_ThenAGapStandsInTheirPlace()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { EventBufferSize = 2 });
        await using EventSubscription<DomainLifecycleEvent> slow = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using EventSubscription<DomainLifecycleEvent> quick = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events = slow.WithGaps(_token).GetAsyncEnumerator(_token);

        await TellAsync(daemon, quick, "a", "b", "c");
        List<string> seen = [await NextNameAsync(events)];
        await TellAsync(daemon, quick, "d", "e", "f");
        for (int i = 0; i < 4; i++)
        {
            seen.Add(await NextNameAsync(events));
        }

        Assert.Equal(["a", "b", "1 dropped", "d", "2 dropped"], seen);
    }

    [Fact]
    public async Task WhenTheConnectionIsLost_ThenTheEnumerationFailsWithTheReason()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        await using EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        daemon.Abort();

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => NextAsync(events));
    }

    [Fact]
    public async Task WhenTheConnectionIsClosed_ThenTheEnumerationEnds()
    {
        await using FakeDaemon daemon = new();
        VirtConnection connection = await daemon.OpenAsync();
        await using EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        await connection.DisposeAsync();

        await foreach (DomainLifecycleEvent told in events.WithCancellation(_token))
        {
            Assert.Fail($"{told} came from nowhere");
        }
    }

    [Fact]
    public async Task WhenSubscribingIsCancelled_ThenTheNextSubscriberIsServed()
    {
        TaskCompletionSource answer = new();
        TaskCompletionSource asked = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        daemon.Registration.BeforeAnswer = () =>
        {
            asked.SetResult();
            return answer.Task;
        };
        using CancellationTokenSource cancel = new();
        Task<EventSubscription<DomainLifecycleEvent>> subscribing = connection.Domains.SubscribeLifecycleAsync(cancellationToken: cancel.Token);
        await asked.Task;

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => subscribing);
        answer.SetResult();
        daemon.Registration.BeforeAnswer = () => Task.CompletedTask;
        await using EventSubscription<DomainLifecycleEvent> next = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);

        daemon.Tell("web", DomainEventType.Started);

        // Whether the next one came before the registration was undone is a matter of luck: it is served either way.
        Assert.Equal("web", (await NextAsync(next)).Domain.Name);
        Assert.Equal(daemon.Registration.Registrations - 1, daemon.Registration.Deregistrations);
    }

    [Fact]
    public async Task GivenOneGuestWanted_WhenEventsOfOthersCome_ThenTheyAreLeftOut()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        Domain web = await connection.Domains.GetByNameAsync("web", _token);
        await using EventSubscription<DomainLifecycleEvent> events = await connection.Domains.SubscribeLifecycleAsync(web, _token);

        daemon.Tell("other", Guid.NewGuid(), DomainEventType.Started);
        daemon.Tell("web", DomainEventType.Stopped);

        Assert.Equal("web", (await NextAsync(events)).Domain.Name);
    }

    /// <summary>Tells events, and waits until they have come.</summary>
    private async Task TellAsync(FakeDaemon daemon, EventSubscription<DomainLifecycleEvent> quick, params string[] names)
    {
        foreach (string name in names)
        {
            daemon.Tell(name, DomainEventType.Started);
            Assert.Equal(name, (await NextAsync(quick)).Domain.Name);
        }
    }

    private static async Task<string> NextNameAsync(IAsyncEnumerator<EventOrGap<DomainLifecycleEvent>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current.IsGap ? $"{events.Current.Gap.Dropped} dropped" : events.Current.Event.Domain.Name;
    }

    private async Task<DomainLifecycleEvent> NextAsync(EventSubscription<DomainLifecycleEvent> events)
    {
        await foreach (DomainLifecycleEvent told in events.WithCancellation(_token))
        {
            return told;
        }

        throw new InvalidOperationException("The events have ended.");
    }
}

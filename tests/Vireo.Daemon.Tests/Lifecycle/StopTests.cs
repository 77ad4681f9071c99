using Microsoft.Extensions.Time.Testing;
using Vireo.Contract;
using Vireo.Daemon.Tests.Fixtures;

namespace Vireo.Daemon.Tests.Lifecycle;

public sealed class StopTests
{
    private const int CallsAbandoned = 5003;

    [Fact]
    public async Task GivenACallInFlight_WhenStopped_ThenItIsAnsweredFirst()
    {
        await using var fixture = await DaemonFixture.StartAsync();
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        var (entered, answer) = Hold(fixture);
        await client.SendCallAsync(RemoteProgram.Procedures.ConnectGetHostname);
        await entered;

        var stopped = fixture.Daemon.StopAsync();
        answer.SetResult("late");

        Assert.NotEmpty(await client.ReceiveReplyAsync());
        await client.AssertClosedAsync();
        await stopped;
        Assert.Equal((0, 0), (fixture.Daemon.ClientCount, fixture.Driver.OpenCount));
    }

    [Fact]
    public async Task GivenACallThatNeverEnds_WhenStopped_ThenItIsGivenUpAfterFiveSeconds()
    {
        var clock = new FakeTimeProvider();
        await using var fixture = await DaemonFixture.StartAsync(timeProvider: clock);
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        var (entered, _) = Hold(fixture);
        await client.SendCallAsync(RemoteProgram.Procedures.ConnectGetHostname);
        await entered;

        var stopped = fixture.Daemon.StopAsync();
        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(stopped.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));

        await stopped.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await client.AssertClosedAsync();
    }

    [Fact]
    public async Task GivenACallThatDoesNotEvenEndWhenToldTo_WhenStopped_ThenItIsAbandoned()
    {
        var clock = new FakeTimeProvider();
        await using var fixture = await DaemonFixture.StartAsync(timeProvider: clock);
        fixture.Logs.Expect(CallsAbandoned);
        using var client = await fixture.ConnectAsync();
        await client.OpenAsync();
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource<string>();
        fixture.Driver.HostName = _ =>
        {
            entered.SetResult();
            return never.Task;
        };
        await client.SendCallAsync(RemoteProgram.Procedures.ConnectGetHostname);
        await entered.Task;

        var stopped = fixture.Daemon.StopAsync();
        await Eventually.TrueAsync(() => !File.Exists(fixture.Daemon.UnixSocket), "the listeners were not closed");
        await Eventually.TrueAsync(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                return stopped.IsCompleted;
            },
            "the daemon did not stop");
    }

    [Fact]
    public async Task GivenAnIdleTimeout_WhenTheLastClientHasLeft_ThenTheDaemonIsIdleAfterIt()
    {
        var clock = new FakeTimeProvider();
        using var folder = new TemporaryFolder();
        await using var daemon = await Vireo.Daemon.Lifecycle.VirtDaemon.StartAsync(
            DaemonFixture.Options(folder.Path) with { IdleTimeout = TimeSpan.FromSeconds(30), TimeProvider = clock },
            TestContext.Current.CancellationToken);
        using (var client = await RawClient.ConnectAsync(new System.Net.Sockets.UnixDomainSocketEndPoint(daemon.UnixSocket)))
        {
            await client.OpenAsync();
            clock.Advance(TimeSpan.FromSeconds(31));
            Assert.False(daemon.Idle.IsCompleted);
        }

        await Eventually.TrueAsync(() => daemon.ClientCount == 0, "the client did not go");
        clock.Advance(TimeSpan.FromSeconds(31));
        await daemon.Idle.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    private static (Task Entered, TaskCompletionSource<string> Answer) Hold(DaemonFixture fixture)
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Driver.HostName = cancellationToken =>
        {
            entered.SetResult();
            return answer.Task.WaitAsync(cancellationToken);
        };
        return (entered.Task, answer);
    }
}

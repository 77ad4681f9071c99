using Microsoft.Extensions.Time.Testing;
using Vireo.Contract.Connections;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Connections;

public class CallTests
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenACallIsCancelled_ThenTheConnectionStaysSound()
    {
        TaskCompletionSource answer = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        daemon.Description.Answering = answer.Task;
        using CancellationTokenSource cancel = new();
        Task<string> waiting = connection.Node.GetHostNameAsync(cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        answer.SetResult();
        Assert.Equal(new Version(7, 2, 11), await connection.GetHypervisorVersionAsync(_token));
        Assert.Equal("host", await connection.Node.GetHostNameAsync(_token));
    }

    [Fact]
    public async Task WhenACallTakesTooLong_ThenItTimesOut_AndTheConnectionStaysSound()
    {
        FakeTimeProvider clock = new();
        TaskCompletionSource answer = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync(
            daemon.Options with { TimeProvider = clock, CallTimeout = TimeSpan.FromSeconds(9) });
        daemon.Description.Answering = answer.Task;
        Task<string> waiting = connection.Node.GetHostNameAsync(_token);

        clock.Advance(TimeSpan.FromSeconds(9));

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => waiting);
        Assert.Equal(VirtErrorCode.OperationTimeout, e.Code);
        Assert.Contains("virConnectGetHostname was not answered within 9 s", e.Message, StringComparison.Ordinal);
        answer.SetResult();
        Assert.Equal("host", await connection.Node.GetHostNameAsync(_token));
    }

    [Fact]
    public async Task WhenACallWithoutAValueTakesTooLong_ThenItTimesOutToo_ButTheCallersOwnTokenIsItsOwn()
    {
        FakeTimeProvider clock = new();
        await using FakeDaemon daemon = new();
        FakeLifecycle lifecycle = daemon.With<IDomainLifecycle, FakeLifecycle>(new FakeLifecycle());
        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { TimeProvider = clock, CallTimeout = TimeSpan.FromSeconds(9) });
        Domain domain = await connection.Domains.GetByNameAsync("web", _token);
        using CancellationTokenSource cancel = new();
        Task cancelled = domain.SuspendAsync(cancel.Token);
        Task late = domain.SuspendAsync(_token);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        clock.Advance(TimeSpan.FromSeconds(9));

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => late);
        Assert.Equal(VirtErrorCode.OperationTimeout, e.Code);
        lifecycle.Answer.SetResult();
    }

    [Fact]
    public async Task WhenTheDaemonDies_ThenWaitingCallsFailAtOnce_AndTheConnectionTellsWhy()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();
        daemon.Description.Answering = Task.Delay(Timeout.Infinite, _token);
        Task<string> waiting = connection.Node.GetHostNameAsync(_token);

        daemon.Abort();

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => waiting);
        ConnectionEnd end = await connection.Closed;
        Assert.Equal(ConnectCloseReason.EndOfFile, end.Reason);
        await Assert.ThrowsAsync<VirtConnectionLostException>(() => connection.GetHypervisorVersionAsync(_token));
    }

    [Fact]
    public async Task WhenDisposed_ThenTheReasonIsItsOwner_AndLaterCallsAreRefused()
    {
        await using FakeDaemon daemon = new();
        VirtConnection connection = await daemon.OpenAsync();

        await connection.DisposeAsync();
        await connection.DisposeAsync();

        Assert.Equal(new ConnectionEnd(ConnectCloseReason.Client, null), await connection.Closed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => connection.GetHypervisorVersionAsync(_token));
    }

    [Fact]
    public async Task GivenNoSuchGuest_WhenLookedFor_ThenNull_AndWhenAskedFor_ThenTheDaemonsErrorWhole()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();

        Assert.Null(await connection.Domains.FindByNameAsync("nope", _token));
        VirtNotFoundException e = await Assert.ThrowsAsync<VirtNotFoundException>(() => connection.Domains.GetByNameAsync("nope", _token));

        Assert.Equal(VirtErrorCode.NoDomain, e.Code);
        Assert.Equal(VirtErrorDomain.Test, e.ErrorDomain);
        Assert.Equal("Domain not found: no domain with matching name 'nope'", e.Message);
        Assert.Equal(new VirtErrorDetail("one", "two", null, 3, 4), e.Detail);
    }

    [Fact]
    public async Task GivenTheSameGuestFoundTwice_WhenCompared_ThenEqual()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();

        Domain first = await connection.Domains.GetByNameAsync("web", _token);
        Domain second = await connection.Domains.GetByNameAsync("web", _token);

        Assert.Equal(first, second);
        Assert.Null(first.Id);
        Assert.Equal("web", first.ToString());
    }

    [Fact]
    public async Task GivenAReadOnlyConnection_WhenSomethingIsChanged_ThenItIsRefusedBeforeItIsSent()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync(daemon.Options with { IsReadOnly = true });
        Domain domain = await connection.Domains.GetByNameAsync("web", _token);

        VirtAccessDeniedException e = await Assert.ThrowsAsync<VirtAccessDeniedException>(() => domain.DestroyAsync(cancellationToken: _token));

        Assert.Equal("operation forbidden: read only access prevents virDomainDestroy", e.Message);
        Assert.DoesNotContain("DomainDestroy", daemon.Calls);
    }

    [Fact]
    public async Task GivenADriverWithoutACall_WhenCalled_ThenTheErrorNamesTheFunction()
    {
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await daemon.OpenAsync();

        VirtNotSupportedException e = await Assert.ThrowsAsync<VirtNotSupportedException>(() => connection.Node.GetInfoAsync(_token));

        Assert.Equal("this function is not supported by the connection driver: virNodeGetInfo", e.Message);
    }
}

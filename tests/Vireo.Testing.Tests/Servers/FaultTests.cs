using Microsoft.Extensions.Time.Testing;
using Vireo.Contract.Connections;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Testing.Tests.Servers;

public class FaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenACallIsToFail_ThenItDoesSo_AsOftenAsAsked_AndIsNotCarriedOut()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        Domain domain = await connection.Domains.GetByNameAsync("test", _token);
        server.Faults.Fail("virDomainSuspend", VirtErrorCode.OperationFailed, "no luck", times: 1);

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => domain.SuspendAsync(_token));

        Assert.Equal((VirtErrorCode.OperationFailed, "operation failed: no luck"), (e.Code, e.Message));
        await domain.SuspendAsync(_token);
    }

    [Fact]
    public async Task WhenAnswersAreDelayed_ThenTheyComeWhenTheirTimeHasPassed()
    {
        FakeTimeProvider clock = new();
        await using VirtTestServer server = await VirtTestServer.StartAsync(new VirtTestServerOptions { TimeProvider = clock }, _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        server.Faults.Delay("virConnectGetHostname", TimeSpan.FromSeconds(9));

        Task<string> late = connection.Node.GetHostNameAsync(_token);
        await connection.GetLibraryVersionAsync(_token);
        Assert.False(late.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(9));

        Assert.NotEmpty(await late.WaitAsync(Patience, _token));
    }

    [Fact]
    public async Task WhenACallIsNeverAnswered_ThenItTimesOut_AndOthersGoOn_AndClearingGivesTheAnswers()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtConnection connection = await server.ConnectAsync(
            new VirtConnectionOptions { CallTimeout = TimeSpan.FromMilliseconds(200) }, _token);
        server.Faults.Silence("virConnectGetHostname");

        VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => connection.Node.GetHostNameAsync(_token));

        Assert.Equal(VirtErrorCode.OperationTimeout, e.Code);
        await connection.GetLibraryVersionAsync(_token);
        server.Faults.Clear();
        Assert.NotEmpty(await connection.Node.GetHostNameAsync(_token));
    }

    [Fact]
    public async Task WhenACallBreaksTheConnection_ThenItsClientLosesIt_AndOthersDoNot()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtConnection unlucky = await server.ConnectAsync(cancellationToken: _token);
        await using VirtConnection other = await server.ConnectAsync(cancellationToken: _token);
        server.Faults.Disconnect("virConnectGetHostname");

        await Assert.ThrowsAsync<VirtConnectionLostException>(() => unlucky.Node.GetHostNameAsync(_token));

        Assert.Equal(ConnectCloseReason.EndOfFile, (await unlucky.Closed).Reason);
        await other.GetLibraryVersionAsync(_token);
    }

    [Fact]
    public async Task GivenCallsThatWillNeverBeAnswered_WhenTheServerIsDisposed_ThenItEndsAtOnce()
    {
        VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        server.Faults.Silence(function: null);
        Task<string>[] waiting = [.. Enumerable.Range(0, 5).Select(_ => connection.Node.GetHostNameAsync(_token))];

        await server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(4), _token);

        await Task.WhenAny(Task.WhenAll(waiting), connection.Closed).WaitAsync(Patience, _token);
    }
}

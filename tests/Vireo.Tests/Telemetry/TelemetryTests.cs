using System.Diagnostics;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Errors;
using Vireo.Supervision;
using Vireo.Tests.Daemons;

namespace Vireo.Tests.Telemetry;

[Collection(AloneCollection.Name)]
public class TelemetryTests
{
    private readonly string _socket = $"/nowhere/{Guid.NewGuid()}";
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    private string Uri => $"test+unix:///default?socket={_socket}";

    [Fact]
    public async Task WhenACallIsAnswered_ThenItsTimeIsMeasured_UnderItsFunctionAndServer()
    {
        using MeterReader meter = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, daemon.Options, _token);

        await connection.Node.GetHostNameAsync(_token);

        MeterReader.Reading call = Assert.Single(
            meter.Readings("rpc.client.call.duration", _socket), reading => reading.Tag("rpc.method") == "virConnectGetHostname");
        Assert.True(call.Value > 0);
        Assert.Equal("libvirt", call.Tag("rpc.system.name"));
        Assert.Equal("unix", call.Tag("network.transport"));
        Assert.Null(call.Tag("error.type"));
    }

    [Fact]
    public async Task GivenAConnectionThatIsOpenedAgain_WhenACallIsAnswered_ThenItIsMeasuredOnce()
    {
        using MeterReader meter = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await VirtConnection.OpenAsync(
            Uri, daemon.Options with { Reconnect = new ReconnectOptions() }, _token);

        await connection.Node.GetHostNameAsync(_token);

        Assert.Single(meter.Readings("rpc.client.call.duration", _socket), reading => reading.Tag("rpc.method") == "virConnectGetHostname");
    }

    [Fact]
    public async Task WhenACallFails_ThenTheErrorsCodeIsItsType_InFiguresAndSpans()
    {
        using MeterReader meter = new();
        using SpanRecorder spans = new(_socket);
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, daemon.Options, _token);

        await Assert.ThrowsAsync<VirtNotFoundException>(() => connection.Domains.GetByNameAsync("nope", _token));

        Assert.Equal(
            "NoDomain",
            Assert.Single(meter.Readings("rpc.client.call.duration", _socket), reading => reading.Tag("error.type") is not null).Tag("error.type"));
        Activity span = Assert.Single(spans.Named("virDomainLookupByName"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("Domain not found: no domain with matching name 'nope'", span.StatusDescription);
        Assert.Equal("42", span.GetTagItem("rpc.response.status_code"));
    }

    [Fact]
    public async Task GivenASpanOfTheCaller_WhenItCalls_ThenTheCallIsItsChild_AndTheCallersSpanStaysCurrent()
    {
        using ActivitySource source = new(_socket);
        using SpanRecorder spans = new(_socket, also: source.Name);
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, daemon.Options, _token);
        using Activity? outer = source.StartActivity("outer");

        Task<string> call = connection.Node.GetHostNameAsync(_token);
        Assert.Same(outer, Activity.Current);
        await call;

        Assert.Same(outer, Activity.Current);
        Activity span = Assert.Single(spans.Named("virConnectGetHostname"));
        Assert.Equal(outer?.Id, span.ParentId);
        Assert.Equal(ActivityKind.Client, span.Kind);
    }

    [Fact]
    public async Task WhenAskedFor_ThenBytesAndConnectionsAreThoseThatThereAre_AndBytesStayAfterTheEnd()
    {
        using MeterReader meter = new();
        await using FakeDaemon daemon = new();
        VirtConnection connection = await VirtConnection.OpenAsync(Uri, daemon.Options, _token);

        meter.Observe();
        Assert.Equal(1, meter.Readings("vireo.client.connections", _socket).Last().Value);
        double sent = Bytes(meter, "transmit");
        Assert.True(sent >= 3 * 28);
        Assert.True(Bytes(meter, "receive") >= 3 * 28);
        await connection.DisposeAsync();
        await connection.Closed;

        meter.Observe();
        Assert.Equal(0, meter.Readings("vireo.client.connections", _socket).Last().Value);
        Assert.True(Bytes(meter, "transmit") > sent);
    }

    [Fact]
    public async Task WhenAnEventArrives_ThenItIsCountedByItsType()
    {
        using MeterReader meter = new();
        await using FakeDaemon daemon = new();
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, daemon.Options, _token);
        await using var events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using var next = events.GetAsyncEnumerator(_token);

        daemon.Tell("web", DomainEventType.Started);
        await next.MoveNextAsync();

        Assert.Contains(meter.Readings("vireo.client.events"), reading => reading.Tag("vireo.event.type") == "DomainLifecycleEvent");
    }

    private double Bytes(MeterReader meter, string direction) =>
        meter.Readings("vireo.client.io", _socket).Last(reading => reading.Tag("network.io.direction") == direction).Value;
}

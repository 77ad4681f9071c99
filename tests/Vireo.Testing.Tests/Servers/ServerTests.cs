using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Testing.Tests.Servers;

public class ServerTests
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAServer_WhenAGuestIsStopped_ThenItIsARealDaemonThatDoesIt()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        await using var events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using var next = events.GetAsyncEnumerator(_token);

        await (await connection.Domains.GetByNameAsync("test", _token)).DestroyAsync(cancellationToken: _token);

        Assert.True(await next.MoveNextAsync());
        Assert.Equal(DomainEventType.Stopped, next.Current.Type);
    }

    [Fact]
    public async Task GivenANodeOfOnesOwn_WhenConnected_ThenItsGuestsAreThere_OverEitherTransport()
    {
        const string Node = """
            <node>
              <domain type='test'><name>web</name><memory>1024</memory><os><type>hvm</type></os></domain>
              <domain type='test'><name>db</name><memory>1024</memory><os><type>hvm</type></os></domain>
            </node>
            """;
        await using VirtTestServer server = await VirtTestServer.StartAsync(new VirtTestServerOptions { Node = Node, ListenTcp = true }, _token);

        foreach (string uri in (string[])[server.Uri, server.TcpUri ?? ""])
        {
            await using VirtConnection connection = await VirtConnection.OpenAsync(uri, cancellationToken: _token);
            Assert.Equal(["db", "web"], (await connection.Domains.ListAsync(cancellationToken: _token)).Select(domain => domain.Name).Order());
        }
    }

    [Fact]
    public async Task GivenAnOldServer_WhenALaterCallIsMade_ThenItIsUnknown_AndTheVersionIsTheOldOne()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(new VirtTestServerOptions { Version = new Version(1, 2, 0) }, _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        Domain domain = await connection.Domains.GetByNameAsync("test", _token);

        Assert.Equal(new Version(1, 2, 0), await connection.GetLibraryVersionAsync(_token));
        await Assert.ThrowsAsync<VirtNotSupportedException>(() => domain.RenameAsync("other", _token));
        await domain.SuspendAsync(_token);
    }

    [Fact]
    public async Task GivenAnOldServer_WhenSubscribed_ThenEventsArriveWithoutNumbers()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(new VirtTestServerOptions { Version = new Version(1, 2, 0) }, _token);
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);
        await using var events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: _token);
        await using var next = events.GetAsyncEnumerator(_token);

        await (await connection.Domains.GetByNameAsync("test", _token)).SuspendAsync(_token);

        Assert.True(await next.MoveNextAsync());
        Assert.Equal(DomainEventType.Suspended, next.Current.Type);
    }

    [Fact]
    public async Task WhenDisposed_ThenNothingIsLeft()
    {
        VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        string folder = Path.GetDirectoryName(server.Socket) ?? "";
        await using VirtConnection connection = await server.ConnectAsync(cancellationToken: _token);

        await server.DisposeAsync();
        await server.DisposeAsync();

        Assert.False(Directory.Exists(folder));
        await connection.Closed;
    }
}

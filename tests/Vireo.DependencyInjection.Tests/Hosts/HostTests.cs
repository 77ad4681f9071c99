using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vireo.Errors;
using Vireo.Testing;

namespace Vireo.DependencyInjection.Tests.Hosts;

public class HostTests
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenManyAskAtOnce_ThenAllShareOneConnection()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using ServiceProvider services = new ServiceCollection().AddVireo(server.Uri).BuildServiceProvider();
        VirtHost host = services.GetRequiredService<VirtHost>();

        VirtConnection[] connections = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.GetConnectionAsync(_token).AsTask()));

        Assert.All(connections, connection => Assert.Same(connections[0], connection));
        Assert.Equal(1, server.ClientCount);
        Assert.Equal("test", (await connections[0].Domains.GetByNameAsync("test", _token)).Name);
    }

    [Fact]
    public async Task GivenTheConnectionWasLost_WhenAskedAgain_ThenThereIsANewOne()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using ServiceProvider services = new ServiceCollection().AddVireo(server.Uri).BuildServiceProvider();
        VirtHost host = services.GetRequiredService<VirtHost>();
        VirtConnection first = await host.GetConnectionAsync(_token);

        server.DisconnectClients();
        await first.Closed;

        VirtConnection second = await host.GetConnectionAsync(_token);
        Assert.NotSame(first, second);
        Assert.NotNull(await second.Domains.FindByNameAsync("test", _token));
    }

    [Fact]
    public async Task GivenTwoNamedHosts_WhenAskedFor_ThenEachHasAConnectionOfItsOwn()
    {
        await using VirtTestServer east = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using VirtTestServer west = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using ServiceProvider services = new ServiceCollection()
            .AddKeyedVireo("east", east.Uri)
            .AddKeyedVireo("west", configure: options => options.Uri = west.Uri)
            .BuildServiceProvider();

        VirtConnection there = await services.GetRequiredKeyedService<VirtHost>("west").GetConnectionAsync(_token);

        Assert.Equal(west.Uri, there.Uri);
        Assert.Equal(0, east.ClientCount);
        Assert.Null(services.GetService<VirtHost>());
    }

    [Fact]
    public async Task GivenAConfiguration_WhenBound_ThenItSaysWhereAndHow()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Vireo:Uri"] = "test+unix:///default",
            ["Vireo:Connection:CallTimeout"] = "00:00:07",
            ["Vireo:Connection:IsReadOnly"] = "true",
        }).Build();
        ServiceCollection services = new();
        services.AddVireo();
        services.Configure<VirtHostOptions>(configuration.GetSection("Vireo"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        VirtHostOptions options = provider.GetRequiredService<IOptions<VirtHostOptions>>().Value;

        Assert.Equal("test+unix:///default", provider.GetRequiredService<VirtHost>().Uri);
        Assert.Equal(TimeSpan.FromSeconds(7), options.Connection.CallTimeout);
        Assert.True(options.Connection.IsReadOnly);
    }

    [Fact]
    public async Task WhenTheContainerIsDisposed_ThenTheConnectionIsClosed_AndNobodyGetsAnother()
    {
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        ServiceProvider services = new ServiceCollection().AddVireo(server.Uri).BuildServiceProvider();
        VirtHost host = services.GetRequiredService<VirtHost>();
        VirtConnection connection = await host.GetConnectionAsync(_token);

        await services.DisposeAsync();

        Assert.True(connection.Closed.IsCompleted);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => host.GetConnectionAsync(_token).AsTask());
    }

    [Fact]
    public async Task GivenNothingThere_WhenAskedFor_ThenTheErrorSaysSo_AndTheNextTryIsAnother()
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddVireo("test+unix:///default?socket=/nowhere/at/all")
            .BuildServiceProvider();
        VirtHost host = services.GetRequiredService<VirtHost>();

        for (int i = 0; i < 2; i++)
        {
            VirtException e = await Assert.ThrowsAnyAsync<VirtException>(() => host.GetConnectionAsync(_token).AsTask());
            Assert.Equal(VirtErrorCode.SystemError, e.Code);
        }
    }
}

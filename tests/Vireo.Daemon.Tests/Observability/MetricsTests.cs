using System.Net;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Observability;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Observability;

public sealed class MetricsTests
{
    private const string Metrics = "metrics_addr = '127.0.0.1:0'";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenCallsOfEachFate_WhenMetricsAreAskedFor_ThenTheyAreCounted()
    {
        await using var fixture = await DaemonFixture.StartAsync(Metrics);
        using var client = await fixture.ConnectAsync();
        await Assert.ThrowsAnyAsync<VirtException>(client.GetHostNameAsync);
        await client.OpenAsync();
        await client.GetHostNameAsync();
        fixture.Driver.HostName = async _ =>
        {
            await Task.Yield();
            return "later";
        };
        await client.GetHostNameAsync();

        string text = await AskAsync(fixture, "/metrics");

        Assert.Contains("vireo_clients{server=\"libvirtd\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("vireo_clients_max{server=\"admin\"} 5000\n", text, StringComparison.Ordinal);
        Assert.Contains("vireo_call_duration_seconds_count{program=\"remote\",procedure=\"ConnectGetHostname\"} 3\n", text, StringComparison.Ordinal);
        Assert.Contains("vireo_call_duration_seconds_bucket{program=\"remote\",procedure=\"ConnectGetHostname\",le=\"+Inf\"} 3\n", text, StringComparison.Ordinal);
        Assert.Contains("vireo_call_failures_total{program=\"remote\",procedure=\"ConnectGetHostname\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("vireo_driver_busy{driver=\"fake\"} 0\n", text, StringComparison.Ordinal);
        Assert.Contains("\nprocess_resident_memory_bytes ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^}]*\\})? [0-9.E+-]+)$", line));
    }

    [Theory]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/other", HttpStatusCode.NotFound)]
    public async Task WhenAPageIsAskedFor_ThenItIsThereOrNot(string page, HttpStatusCode status)
    {
        await using var fixture = await DaemonFixture.StartAsync(Metrics);
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri($"http://127.0.0.1:{fixture.Daemon.MetricsPort}{page}"), Token);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task GivenSomeoneWhoOnlySendsGarbage_WhenAskedNext_ThenTheAnswerComes()
    {
        await using var fixture = await DaemonFixture.StartAsync(Metrics);
        using (var client = await RawClient.ConnectAsync(new IPEndPoint(IPAddress.Loopback, fixture.Daemon.MetricsPort ?? 0)))
        {
            await client.SendAsync(new byte[20_000]);
        }

        Assert.Equal("ok\n", await AskAsync(fixture, "/healthz"));
    }

    [Fact]
    public async Task GivenNoAddress_WhenStarted_ThenNobodyIsListenedTo()
    {
        await using var fixture = await DaemonFixture.StartAsync();

        Assert.Null(fixture.Daemon.MetricsPort);
    }

    [Theory]
    [InlineData("0.0.0.0:9177")]
    [InlineData("192.0.2.1:9177")]
    [InlineData("localhost")]
    public void GivenAnAddressThatOthersCanReach_WhenRead_ThenItIsRefused(string address) =>
        Assert.Throws<ConfigurationException>(() => SettingsFile.Parse("x", $"metrics_addr = '{address}'"));

    [Fact]
    public void WhenACallIsCounted_ThenNoMemoryIsTaken()
    {
        var figures = new CallFigures();
        figures.Count(TimeSpan.FromMicroseconds(50), failed: false);
        long before = GC.GetAllocatedBytesForCurrentThread();

        figures.Count(TimeSpan.FromMinutes(1), failed: true);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((2, 1), (figures.Buckets.Sum(), figures.Failures));
    }

    private static async Task<string> AskAsync(DaemonFixture fixture, string page)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri($"http://127.0.0.1:{fixture.Daemon.MetricsPort}{page}"), Token);
    }
}

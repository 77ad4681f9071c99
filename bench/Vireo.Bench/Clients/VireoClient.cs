using System.Diagnostics;
using Vireo.Domains;

namespace Vireo.Bench.Clients;

/// <summary>The library <c>Vireo</c>, in this process.</summary>
internal static class VireoClient
{
    private const string Guest = "test";

    // As libvirt's own client does when it is not asked: keepalive costs libvirtd a timer for every frame.
    private static readonly VirtConnectionOptions WithoutKeepAlive = new() { KeepAlive = null };

    internal static async Task<ClientMeasurement> RunAsync(ClientLoad load)
    {
        await using VirtConnection connection = await VirtConnection.OpenAsync(load.Uri, WithoutKeepAlive);
        Domain domain = await connection.Domains.GetByNameAsync(Guest);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        long[] calls = await Task.WhenAll(Enumerable.Range(0, load.Concurrency).Select(_ => Task.Run(() => CallAsync(connection, domain, load, started))));
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new ClientMeasurement(calls.Sum() / seconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds * 1e5 / calls.Sum());
    }

    private static async Task<long> CallAsync(VirtConnection connection, Domain domain, ClientLoad load, long started)
    {
        long calls = 0;
        for (; Stopwatch.GetElapsedTime(started) < load.Duration; calls++)
        {
            if (load.Call == ClientCall.GetInfo)
            {
                await domain.GetInfoAsync();
            }
            else
            {
                await connection.GetLibraryVersionAsync();
            }
        }

        return calls;
    }
}

using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Tests.Replays;

/// <summary>What was done when the session was recorded, against the test driver of libvirtd 9.0.0.</summary>
internal static class ReplayedSession
{
    internal const string Uri = "test+unix:///default";

    /// <summary>Does it again.</summary>
    /// <param name="options">Where to.</param>
    /// <param name="token">Gives up.</param>
    /// <returns>Everything that was answered.</returns>
    internal static async Task<string> RunAsync(VirtConnectionOptions options, CancellationToken token)
    {
        List<object?> seen = [];
        await using VirtConnection connection = await VirtConnection.OpenAsync(Uri, options with { KeepAlive = null }, token);
        seen.Add(await connection.GetDriverTypeAsync(token));
        seen.Add(await connection.GetLibraryVersionAsync(token));
        await using (var events = await connection.Domains.SubscribeLifecycleAsync(cancellationToken: token))
        {
            Domain domain = Assert.Single(await connection.Domains.ListAsync(cancellationToken: token));
            seen.Add(await domain.GetInfoAsync(token));
            await domain.SuspendAsync(token);
            await domain.ResumeAsync(token);
            seen.Add(await CodeAsync(() => domain.ResumeAsync(token)));
            await using IAsyncEnumerator<DomainLifecycleEvent> next = events.GetAsyncEnumerator(token);
            foreach (DomainEventType type in (DomainEventType[])[DomainEventType.Suspended, DomainEventType.Resumed])
            {
                Assert.True(await next.MoveNextAsync());
                Assert.Equal(type, next.Current.Type);
            }

            seen.Add(string.Join(' ', (await domain.Memory.GetParametersAsync(cancellationToken: token)).Select(parameter => parameter.Field)));
        }

        seen.Add(await CodeAsync(() => connection.Domains.GetByNameAsync("nope", token)));
        seen.Add((await connection.StoragePools.GetByNameAsync("default-pool", token)).Uuid);
        seen.Add(string.Join(' ', (await connection.Networks.ListAsync(cancellationToken: token)).Select(network => network.Name)));
        return string.Join('\n', seen);
    }

    private static async Task<VirtErrorCode> CodeAsync(Func<Task> call) => (await Assert.ThrowsAnyAsync<VirtException>(call)).Code;
}

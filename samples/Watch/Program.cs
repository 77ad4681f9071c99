using Vireo;
using Vireo.Domains;
using Vireo.Events;
using Vireo.Supervision;

VirtConnectionOptions options = new() { Reconnect = new ReconnectOptions() };
await using VirtConnection connection = await VirtConnection.OpenAsync("qemu+tls://host.example/system", options);
await using var events = await connection.Domains.SubscribeLifecycleAsync();

await foreach (EventOrGap<DomainLifecycleEvent> next in events.WithGaps())
{
    if (next.IsGap)
    {
        Console.WriteLine($"something may have been missed since {next.Gap.From}: look anew");
        Console.WriteLine(string.Join(", ", await connection.Domains.ListAsync()));
    }
    else
    {
        Console.WriteLine($"{next.Event.Domain}: {next.Event.Type}");
    }
}

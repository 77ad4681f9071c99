using Vireo;
using Vireo.Domains;

await using VirtConnection connection = await VirtConnection.OpenAsync("qemu+ssh://root@host.example/system");
await using var events = await connection.Domains.SubscribeLifecycleAsync();

Domain web = await connection.Domains.DefineAsync(await File.ReadAllTextAsync("web.xml"));
web = await web.StartAsync();
await foreach (DomainLifecycleEvent change in events)
{
    Console.WriteLine($"{change.Domain} ({change.Domain.Uuid}): {change.Type}");
}

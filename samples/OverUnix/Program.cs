using Vireo;
using Vireo.Domains;

// Read-only: it needs no rights on most hosts.
VirtConnectionOptions options = new() { IsReadOnly = true };
await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu+unix:///system", options);

foreach (Domain domain in await connection.Domains.ListAsync())
{
    DomainInfo info = await domain.GetInfoAsync();
    Console.WriteLine($"{domain.Name}: {info.State}, {info.MemoryKib / 1024} MiB");
}

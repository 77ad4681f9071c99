using Vireo;
using Vireo.Domains;
using Vireo.Errors;

await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu+ssh://root@host.example/system");

Domain? domain = await connection.Domains.FindByNameAsync("test");
Console.WriteLine(domain is null ? "there is no guest 'test'" : $"'test' runs as number {domain.Id}");
try
{
    await connection.Domains.GetByNameAsync("nobody");
}
catch (VirtNotFoundException e)
{
    Console.WriteLine(e.Message);
}

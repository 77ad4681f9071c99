using Vireo;
using Vireo.Domains;
using Vireo.Streams;

await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu+ext:///system?command=/usr/local/bin/reach-host");

Domain domain = (await connection.Domains.ListAsync())[0];
(VirtStream picture, string? mediaType) = await domain.Consoles.TakeScreenshotAsync();
await using (picture)
{
    using MemoryStream bytes = new();
    await picture.CopyToAsync(bytes);
    Console.WriteLine($"{domain.Name}: {bytes.Length} bytes of {mediaType}");
}

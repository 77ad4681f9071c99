using Vireo;
using Vireo.Domains;

// pkipath: the folder with cacert.pem, clientcert.pem and clientkey.pem; without it, libvirt's own places are looked at.
await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu://host.example/system?pkipath=/etc/pki/me");
await using var events = await connection.Domains.SubscribeLifecycleAsync();

Domain domain = (await connection.Domains.ListAsync())[0];
await domain.SuspendAsync();
await domain.ResumeAsync();

int seen = 0;
await foreach (DomainLifecycleEvent change in events)
{
    Console.WriteLine($"{change.Domain.Name}: {change.Type}");
    if (++seen == 2)
    {
        break;
    }
}

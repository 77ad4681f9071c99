using Vireo;
using Vireo.Domains;
using Vireo.Model.Domains;
using Vireo.Model.Domains.Building;
using Vireo.Model.Values;

await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu:///system");

DomainBuilder builder = DomainBuilder.Kvm("web", memory: 4.GiB, processors: 2)
    .WithUefi()
    .WithDisk("/var/lib/libvirt/images/web.qcow2")
    .WithCdRom("/var/lib/libvirt/images/debian.iso")
    .WithNetwork("default")
    .WithVnc()
    .WithConsole()
    .WithGuestAgent();
builder.Definition.Devices.Interfaces[0].Bandwidth.Outbound.AverageKiBPerSecond = 10_000;
Domain web = await connection.Domains.DefineAsync(builder.Definition);

DomainDefinition defined = await web.GetDefinitionAsync();
Console.WriteLine($"{defined.Name} has {defined.Memory} and the MAC address {defined.Devices.Interfaces[0].MacAddress}");

using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Memory that guests share.</summary>
internal sealed class SharedMemoryDevice() : QemuDevice("shmem")
{
    private const long BytesPerMib = 1024 * 1024;
    private const long DefaultMib = 4;

    internal override void Complete(XElement device, Guest guest)
    {
        string? model = device.At("model/@type");
        XElement? server = device.Element("server");
        if (model != "ivshmem-doorbell" && device.Element("size") is null)
        {
            device.Element("model")?.AddAfterSelf(new XElement("size", new XAttribute("unit", "M"), DefaultMib));
        }

        if (model == "ivshmem-doorbell")
        {
            CompleteDoorbell(device, server, model);
        }
        else if (model == "ivshmem-plain" && server is not null)
        {
            throw QemuFaults.Unsupported($"shmem model '{model}' is supported only with server option disabled");
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("model/@type");
        if (model == "ivshmem" || !guest.Capabilities.Has(model ?? string.Empty))
        {
            throw QemuFaults.Unsupported($"{model} device is not supported with this QEMU binary");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) => Pci;

    internal override string? AliasOf(XElement device, Guest guest, int index) => "shmem" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        long size = device.Number("size") ?? 1;
        if ((size & (size - 1)) != 0)
        {
            throw QemuFaults.Xml("shmem size must be a power of two");
        }

        string alias = device.Alias() ?? string.Empty;
        bool served = device.Element("server") is not null;
        if (!served)
        {
            launch.Arguments.AddObject(new JsonObject { ["qom-type"] = "memory-backend-file", ["id"] = "shmmem-" + alias }
                .Put("mem-path", "/dev/shm/" + device.At("@name"))
                .Put("size", (device.Number("size") ?? DefaultMib) * BytesPerMib)
                .Put("share", true));
        }

        launch.Arguments.AddDevice(new JsonObject { ["driver"] = device.At("model/@type"), ["id"] = alias }
            .Put("chardev", served ? "char" + alias : null)
            .Put("memdev", served ? null : "shmmem-" + alias)
            .Put("master", served ? null : device.At("@role") switch { "master" => "on", "peer" => "off", _ => null })
            .Put("vectors", device.Number("msi/@vectors"))
            .Put("ioeventfd", device.Switch("msi/@ioeventfd"))
            .PutAddress(device, launch.Guest));
        if (served)
        {
            string path = device.At("server/@path") ?? $"/var/lib/libvirt/shmem-{device.At("@name")}-sock";
            launch.Arguments.Add("-chardev", new OptionText("socket").With("id", "char" + alias).With("path", path).ToString());
        }
    }

    private static void CompleteDoorbell(XElement device, XElement? server, string model)
    {
        if (server is null)
        {
            throw QemuFaults.Unsupported($"shmem model '{model}' is supported only with server option enabled");
        }

        if (device.Element("size") is not null)
        {
            throw QemuFaults.Unsupported($"shmem model '{model}' does not support size setting");
        }

        XElement msi = device.Element("msi") ?? new XElement("msi");
        if (msi.Parent is null)
        {
            server.AddAfterSelf(msi);
        }

        msi.SetAfter("ioeventfd", msi.At("@ioeventfd") ?? "on", "enabled", "vectors");
    }
}

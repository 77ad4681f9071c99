using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.HostDevices;

/// <summary>PCI devices, through VFIO.</summary>
internal static class PciHostDevices
{
    internal static JsonObject? Describe(XElement device, Launch launch)
    {
        if (device.Is("address/@type", "unassigned"))
        {
            return null;
        }

        return new JsonObject { ["driver"] = "vfio-pci", ["host"] = Place(device.Element("source")?.Element("address")), ["id"] = device.Alias() }
            .Put("bootindex", launch.BootIndexOf(device))
            .Put("failover_pair_id", device.Is("teaming/@type", "transient") ? device.At("teaming/@persistent") : null)
            .PutAddress(device, launch.Guest)
            .PutRom(device);
    }

    private static string Place(XElement? address) =>
        $"{address.At("@domain")?[2..] ?? "0000"}:{address.At("@bus")?[2..]}:{address.At("@slot")?[2..]}.{address.At("@function")?[2..]}";
}

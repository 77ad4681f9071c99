using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.HostDevices;

/// <summary>Devices that a driver of the host divides among guests.</summary>
internal static class MediatedDevices
{
    internal static JsonObject Describe(XElement device, Launch launch)
    {
        string model = device.At("@model") ?? "vfio-pci";
        string driver = device.Switch("@ramfb") == true && model == "vfio-pci" ? "vfio-pci-nohotplug" : model;
        return new JsonObject { ["driver"] = driver, ["id"] = device.Alias() }
            .Put("sysfsdev", "/sys/bus/mdev/devices/" + device.At("source/address/@uuid"))
            .Put("display", device.At("@display"))
            .Put("ramfb", device.Switch("@ramfb") == true ? true : null)
            .Put("bootindex", device.Number("boot/@order"))
            .PutAddress(device, launch.Guest);
    }
}

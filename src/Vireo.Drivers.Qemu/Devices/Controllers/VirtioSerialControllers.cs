using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>Controllers of virtio consoles and channels.</summary>
internal sealed class VirtioSerialControllers() : ControllerType("virtio-serial")
{
    internal override PciConnection Connection(XElement controller, Guest guest) => PciConnection.AutoAssign
        | (guest.HasPcieRoot && !controller.Is("@model", "virtio-transitional") ? PciConnection.PcieDevice : PciConnection.PciDevice);

    internal override JsonObject? Describe(XElement controller, Launch launch) =>
        Properties.Virtio("virtio-serial", controller, controller.At("@model"))
            .Put("id", controller.Alias())
            .Put("max_ports", controller.Number("@ports"))
            .Put("vectors", controller.Number("@vectors"));
}

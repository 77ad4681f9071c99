using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>Controllers of smart cards, on USB.</summary>
internal sealed class CcidControllers() : ControllerType("ccid")
{
    internal override PciConnection Connection(XElement controller, Guest guest) => PciConnection.None;

    internal override JsonObject? Describe(XElement controller, Launch launch) =>
        new JsonObject { ["driver"] = "usb-ccid", ["id"] = controller.Alias() };
}

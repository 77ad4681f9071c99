using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>SATA's controllers; Q35 has one built in.</summary>
internal sealed class SataControllers() : ControllerType("sata")
{
    internal override string? AliasOf(XElement controller, Guest guest) => IsBuiltin(controller, guest) ? "ide" : null;

    internal override JsonObject? Describe(XElement controller, Launch launch) => IsBuiltin(controller, launch.Guest)
        ? null
        : new JsonObject { ["driver"] = "ahci", ["id"] = controller.Alias() };

    private static bool IsBuiltin(XElement controller, Guest guest) => guest.IsQ35 && controller.Is("@index", "0");
}

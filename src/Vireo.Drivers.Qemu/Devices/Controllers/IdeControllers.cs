using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>IDE's controllers: only those that a machine has built in.</summary>
internal sealed class IdeControllers() : ControllerType("ide")
{
    internal override void Validate(XElement controller, Guest guest)
    {
        if (guest.HasBuiltinIde && controller.Is("@index", "0"))
        {
            return;
        }

        throw guest.HasBuiltinIde
            ? QemuFaults.Unsupported("Only a single IDE controller is supported for this machine type")
            : QemuFaults.Unsupported("IDE controllers are unsupported for this QEMU binary or machine type");
    }

    internal override string? AliasOf(XElement controller, Guest guest) =>
        guest.HasBuiltinIde && controller.Is("@index", "0") ? "ide" : null;

    internal override JsonObject? Describe(XElement controller, Launch launch) => null;
}

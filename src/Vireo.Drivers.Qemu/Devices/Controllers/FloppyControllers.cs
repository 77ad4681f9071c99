using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>The floppy controller: the disks bring it along where the machine lacks it.</summary>
internal sealed class FloppyControllers() : ControllerType("fdc")
{
    internal override PciConnection Connection(XElement controller, Guest guest) => PciConnection.None;

    internal override JsonObject? Describe(XElement controller, Launch launch) => null;
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>What is particular to controllers of a type.</summary>
internal abstract class ControllerType(string name)
{
    /// <summary>The type.</summary>
    internal string Name { get; } = name;

    /// <summary>Fills in what the document leaves to the driver.</summary>
    internal virtual void Complete(XElement controller, Guest guest)
    {
    }

    /// <summary>Refuses what cannot be done.</summary>
    internal virtual void Validate(XElement controller, Guest guest)
    {
    }

    /// <summary>What it needs of a PCI bus.</summary>
    internal virtual PciConnection Connection(XElement controller, Guest guest) => PciConnection.AutoAssign | PciConnection.PciDevice;

    /// <summary>A name other than type and index; null: none.</summary>
    internal virtual string? AliasOf(XElement controller, Guest guest) => null;

    /// <summary>QEMU's device, but for its place; null: the machine has it without being told.</summary>
    internal abstract JsonObject? Describe(XElement controller, Launch launch);
}

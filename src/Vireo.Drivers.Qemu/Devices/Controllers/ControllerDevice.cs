using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>Controllers: each type by its own rules.</summary>
internal sealed class ControllerDevice() : QemuDevice("controller")
{
    private static readonly Dictionary<string, ControllerType> Types = new ControllerType[]
    {
        new PciControllers(), new UsbControllers(), new ScsiControllers(), new SataControllers(), new IdeControllers(),
        new FloppyControllers(), new VirtioSerialControllers(), new CcidControllers(),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    internal override void Complete(XElement device, Guest guest) => TypeOf(device).Complete(device, guest);

    internal override void Validate(XElement device, Guest guest) => TypeOf(device).Validate(device, guest);

    internal override PciConnection Connection(XElement device, Guest guest) => TypeOf(device).Connection(device, guest);

    internal override bool UsesUsb(XElement device) => device.Is("@type", "ccid");

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        TypeOf(device).AliasOf(device, guest) ?? device.At("@type") + device.At("@index");

    internal override void Build(XElement device, Launch launch)
    {
        if (TypeOf(device).Describe(device, launch) is { } properties)
        {
            launch.Arguments.AddDevice(properties.PutAddress(device, launch.Guest));
        }
    }

    private static ControllerType TypeOf(XElement device) => Types.TryGetValue(device.At("@type") ?? string.Empty, out ControllerType? type)
        ? type
        : throw QemuFaults.Unsupported($"Unsupported controller type: {device.At("@type")}");
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Consoles: the first may be a serial port's other name, the rest are virtio's.</summary>
internal sealed class ConsoleDevice() : QemuDevice("console")
{
    internal override void Validate(XElement device, Guest guest)
    {
        if (device.At("target/@type") is not ("serial" or "virtio"))
        {
            throw QemuFaults.Unsupported($"{device.At("target/@type")}console is not supported in this QEMU binary");
        }

        CharacterRules.Check(device);
    }

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        IsSerial(device) ? guest.Devices.Element("serial")?.Alias() : "console" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        if (IsSerial(device))
        {
            return;
        }

        string id = "char" + device.Alias();
        CharacterBackends.Build(device, device, id, launch);
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "virtconsole" }
            .PutPort(device, launch.Guest)
            .Put("chardev", id)
            .Put("id", device.Alias()));
    }

    private static bool IsSerial(XElement device) => device.Is("target/@type", "serial");
}

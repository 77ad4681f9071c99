using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Hubs of USB.</summary>
internal sealed class HubDevice() : QemuDevice("hub")
{
    internal override string? AliasOf(XElement device, Guest guest, int index) => "hub" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch) => launch.Arguments.AddDevice(
        new JsonObject { ["driver"] = "usb-hub", ["id"] = device.Alias() }.PutAddress(device, launch.Guest));
}

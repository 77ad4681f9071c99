using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Watchdogs.</summary>
internal sealed class WatchdogDevice() : QemuDevice("watchdog")
{
    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("@model");
        if (model == "diag288")
        {
            throw QemuFaults.Unsupported($"{model} model of watchdog is allowed for s390 and s390x only");
        }

        if (model is not ("i6300esb" or "ib700"))
        {
            throw QemuFaults.Unsupported($"{model} model of watchdog is not part of the provided machine type and cannot be added");
        }

        if (model == "ib700" && device.Element("address") is not null)
        {
            throw QemuFaults.Unsupported("ib700 model of watchdog does not go onto any bus");
        }

        if (model == "i6300esb" && device.At("address/@type") is { } and not "pci")
        {
            throw QemuFaults.Unsupported("i6300esb model of watchdog can go on PCI bus only");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("@model", "i6300esb") ? Pci : PciConnection.None;

    internal override string? AliasOf(XElement device, Guest guest, int index) => "watchdog" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = device.At("@model"), ["id"] = device.Alias() }
            .PutAddress(device, launch.Guest));

        // QEMU writes no core files: it stops, and the driver writes one.
        string action = device.At("@action") switch { "dump" => "pause", null => "reset", var given => given };
        launch.Arguments.Add("-watchdog-action", action);
    }
}

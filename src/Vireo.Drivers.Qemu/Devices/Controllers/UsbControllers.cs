using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>USB's controllers.</summary>
internal sealed class UsbControllers() : ControllerType("usb")
{
    /// <summary>The most ports of an xHCI controller in QEMU.</summary>
    private const int MaxXhciPorts = 15;

    private static readonly Dictionary<string, string> Drivers = new(StringComparer.Ordinal)
    {
        ["piix3-uhci"] = "piix3-usb-uhci",
        ["piix4-uhci"] = "piix4-usb-uhci",
        ["ehci"] = "usb-ehci",
        ["ich9-ehci1"] = "ich9-usb-ehci1",
        ["ich9-uhci1"] = "ich9-usb-uhci1",
        ["ich9-uhci2"] = "ich9-usb-uhci2",
        ["ich9-uhci3"] = "ich9-usb-uhci3",
        ["vt82c686b-uhci"] = "vt82c686b-usb-uhci",
        ["pci-ohci"] = "pci-ohci",
        ["nec-xhci"] = "nec-usb-xhci",
        ["qemu-xhci"] = "qemu-xhci",
    };

    internal override void Complete(XElement controller, Guest guest)
    {
        string? model = controller.At("@model");
        if (model is null && guest.Capabilities.Has("piix3-usb-uhci"))
        {
            controller.SetAfter("model", "piix3-uhci", "type", "index");
        }

        if (model is "qusb1" or "qusb2")
        {
            throw QemuFaults.Unsupported(
                $"USB controller model type 'qusb1' or 'qusb2' is not supported in {guest.Domain.At("@type")}");
        }

        if (model is "nec-xhci" or "qemu-xhci" && controller.Number("@ports") > MaxXhciPorts)
        {
            throw QemuFaults.Unsupported($"'{model}' controller only supports up to '{MaxXhciPorts}' ports");
        }
    }

    internal override PciConnection Connection(XElement controller, Guest guest) => controller.At("@model") switch
    {
        "none" => PciConnection.None,
        "nec-xhci" or "qemu-xhci" => PciConnection.AutoAssign | (guest.HasPcieRoot ? PciConnection.PcieDevice : PciConnection.PciDevice),
        _ => PciConnection.AutoAssign | PciConnection.PciDevice,
    };

    internal override string? AliasOf(XElement controller, Guest guest) => controller.Is("@index", "0") ? "usb" : null;

    internal override JsonObject? Describe(XElement controller, Launch launch)
    {
        if (controller.At("@model") is not { } model || model == "none")
        {
            return null;
        }

        var device = new JsonObject { ["driver"] = Check(controller, model, launch.Guest) };
        device.Put("p2", controller.Number("@ports")).Put("p3", controller.Number("@ports"));
        return controller.Element("master") is { } master
            ? device.Put("masterbus", MasterAlias(controller, launch) + ".0").Put("firstport", master.Number("@startport"))
            : device.Put("id", controller.Alias());
    }

    private static string Check(XElement controller, string model, Guest guest)
    {
        if (!Drivers.TryGetValue(model, out string? driver))
        {
            throw QemuFaults.Unsupported($"Unsupported USB controller model '{model}'");
        }

        if (!guest.Capabilities.Has(driver))
        {
            throw QemuFaults.Unsupported($"{model} not supported in this QEMU binary");
        }

        if (controller.Has("@ports") && model is not ("nec-xhci" or "qemu-xhci"))
        {
            throw QemuFaults.Unsupported($"usb controller type '{model}' doesn't support 'ports' with this QEMU binary");
        }

        return driver;
    }

    private static string MasterAlias(XElement companion, Launch launch) => launch.Guest.Devices.Elements("controller")
        .FirstOrDefault(other => other.Is("@type", "usb") && other.At("@index") == companion.At("@index") && other.Element("master") is null)
        ?.Alias() ?? throw QemuFaults.Internal("masterbus not found");
}

using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>What a PCI controller's place decides: QEMU's device, chassis and port, the number of an expander's bus.</summary>
internal static class PciControllerOptions
{
    private const int MaxBusNumber = 254;

    internal static void Complete(Guest guest)
    {
        foreach (XElement controller in guest.Devices.Elements("controller").Where(one => one.Is("@type", "pci")))
        {
            PciModel? model = PciModels.Find(controller.At("@model"));
            if (model?.Device is { } device && controller.Element("model") is null)
            {
                controller.AddFirst(new XElement("model", new XAttribute("name", device)));
            }

            CompleteTarget(controller, model?.Name, guest);
            CheckOrder(controller);
        }
    }

    private static void CompleteTarget(XElement controller, string? model, Guest guest)
    {
        PciAddress address = PciAddress.Of(controller) ?? default;
        string index = controller.At("@index") ?? "0";
        switch (model)
        {
            case "pci-bridge":
                Set(controller, "chassisNr", index);
                break;
            case "pcie-root-port":
                Set(controller, "chassis", index);
                Set(controller, "port", Hex((address.Slot << 3) + address.Function));
                break;
            case "pcie-switch-downstream-port":
                Set(controller, "chassis", index);
                Set(controller, "port", Hex(address.Slot));
                break;
            case "pci-expander-bus" or "pcie-expander-bus" when !controller.Has("target/@busNr"):
                Set(controller, "busNr", FreeBusNumber(guest, address));
                break;
            default:
                break;
        }
    }

    private static void CheckOrder(XElement controller)
    {
        long index = controller.Number("@index") ?? 0;
        if (controller.Is("@model", "pci-bridge") && PciAddress.Of(controller) is { } address && index <= address.Bus)
        {
            throw QemuFaults.Unsupported(
                $"PCI controller at index {index} (0x{index:x2}) has bus='0x{address.Bus:x2}', but index must be larger than bus");
        }
    }

    private static void Set(XElement controller, string name, string value)
    {
        XElement? target = controller.Element("target");
        if (target is null)
        {
            target = new XElement("target");
            controller.AddBefore(target, "driver", "alias", "acpi", "address");
        }

        target.SetAfter(name, target.At("@" + name) ?? value, "chassisNr", "chassis");
    }

    /// <summary>Expanders number their buses from the top down, and leave room for what hangs below them.</summary>
    private static string FreeBusNumber(Guest guest, PciAddress address)
    {
        long lowest = guest.Devices.Elements("controller")
            .Where(one => one.At("@model") is "pci-expander-bus" or "pcie-expander-bus")
            .Select(one => one.Number("target/@busNr") ?? MaxBusNumber + 2)
            .Min();
        long number = lowest - 2;
        return number > address.Bus
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw QemuFaults.Unsupported("No free busNr lower than current lowest busNr is available to auto-assign to bus "
                + $"{address.Bus}. Must be manually assigned");
    }

    private static string Hex(int number) => "0x" + number.ToString("x", CultureInfo.InvariantCulture);
}

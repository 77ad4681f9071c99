using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>PCI's roots, bridges, ports and switches.</summary>
internal sealed class PciControllers() : ControllerType("pci")
{
    internal override void Complete(XElement controller, Guest guest)
    {
        string? model = controller.At("@model");
        if (model is "pci-root" or "pcie-root" && !controller.Is("@index", "0"))
        {
            throw QemuFaults.Xml("pci-root and pcie-root controllers should have index 0");
        }

        if (model == "pci-expander-bus" && !guest.IsI440fx)
        {
            throw QemuFaults.Unsupported("pci-expander-bus controllers are only supported on 440fx-based machinetypes");
        }

        if (model == "pcie-expander-bus" && !guest.IsQ35)
        {
            throw QemuFaults.Unsupported("pcie-expander-bus controllers are not supported with this machine type");
        }

        if (controller.Number("target/node") is { } node && node >= guest.Cells.Count)
        {
            throw QemuFaults.Xml($"{model} with index {controller.At("@index")} is configured for a NUMA node ({node}) "
                + $"not present in the domain's <cpu><numa> array ({guest.Cells.Count})");
        }
    }

    internal override PciConnection Connection(XElement controller, Guest guest) =>
        PciModels.Find(controller.At("@model"))?.Plug ?? PciConnection.None;

    internal override string? AliasOf(XElement controller, Guest guest) =>
        (controller.Is("@model", "pcie-root") ? "pcie." : "pci.") + controller.At("@index");

    internal override JsonObject? Describe(XElement controller, Launch launch)
    {
        string? model = controller.At("@model");
        if (model is "pci-root" or "pcie-root")
        {
            return null;
        }

        var device = new JsonObject { ["driver"] = controller.At("model/@name") };
        XElement? target = controller.Element("target");
        switch (model)
        {
            case "pci-bridge":
                device.Put("chassis_nr", target.Number("@chassisNr"));
                break;
            case "pci-expander-bus" or "pcie-expander-bus":
                return device.Put("bus_nr", target.Number("@busNr")).Put("id", controller.Alias())
                    .Put("numa_node", target.Number("node"));
            case "pcie-root-port" or "pcie-switch-downstream-port":
                return device.Put("port", Hex(target.At("@port"))).Put("chassis", target.Number("@chassis"))
                    .Put("id", controller.Alias()).Put("hotplug", target.Switch("@hotplug"));
            default:
                break;
        }

        return device.Put("id", controller.Alias());
    }

    private static long? Hex(string? text) =>
        text is null ? null : long.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

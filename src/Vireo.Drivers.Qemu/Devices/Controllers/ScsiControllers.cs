using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Controllers;

/// <summary>SCSI's controllers.</summary>
internal sealed class ScsiControllers() : ControllerType("scsi")
{
    private static readonly Dictionary<string, string> Drivers = new(StringComparer.Ordinal)
    {
        ["lsilogic"] = "lsi",
        ["lsisas1068"] = "mptsas1068",
        ["lsisas1078"] = "megasas",
        ["vmpvscsi"] = "pvscsi",
        ["am53c974"] = "am53c974",
        ["dc390"] = "dc-390",
    };

    internal override void Complete(XElement controller, Guest guest)
    {
        if (controller.Has("@model") && !controller.Is("@model", "auto"))
        {
            return;
        }

        string model = guest.Capabilities.Has("lsi53c895a") ? "lsilogic"
            : guest.Capabilities.Has("virtio-scsi-pci") ? "virtio-scsi"
            : throw QemuFaults.Internal($"Unable to determine model for SCSI controller idx={controller.At("@index")}");
        controller.SetAfter("model", model, "type", "index");
    }

    internal override void Validate(XElement controller, Guest guest)
    {
        string? model = controller.At("@model");
        if (!IsVirtio(model) && Drivers.GetValueOrDefault(model ?? string.Empty) is null)
        {
            throw QemuFaults.Unsupported($"Unsupported controller model: {model}");
        }

        CheckDriver(controller, model);
        if (controller.Number("driver/@iothread") is { } thread)
        {
            IoThreads.Check(guest, thread, $"controller iothread '{thread}' not defined in iothreadid");
        }
    }

    internal override PciConnection Connection(XElement controller, Guest guest) => controller.At("@model") switch
    {
        "virtio-scsi" or "virtio-non-transitional" =>
            PciConnection.AutoAssign | (guest.HasPcieRoot ? PciConnection.PcieDevice : PciConnection.PciDevice),
        "ncr53c90" => PciConnection.None,
        _ => PciConnection.AutoAssign | PciConnection.PciDevice,
    };

    internal override JsonObject? Describe(XElement controller, Launch launch)
    {
        string? model = controller.At("@model");
        if (!IsVirtio(model))
        {
            return new JsonObject { ["driver"] = Drivers[model ?? string.Empty], ["id"] = controller.Alias() };
        }

        XElement? driver = controller.Element("driver");
        return Properties.Virtio("virtio-scsi", controller, model)
            .Put("iothread", driver.At("@iothread") is { } thread ? $"iothread{thread}" : null)
            .Put("id", controller.Alias())
            .Put("num_queues", driver.Number("@queues"))
            .Put("cmd_per_lun", driver.Number("@cmd_per_lun"))
            .Put("max_sectors", driver.Number("@max_sectors"))
            .Put("ioeventfd", driver.Switch("@ioeventfd"));
    }

    private static bool IsVirtio(string? model) => model is "virtio-scsi" or "virtio-transitional" or "virtio-non-transitional";

    private static void CheckDriver(XElement controller, string? model)
    {
        if (IsVirtio(model))
        {
            return;
        }

        foreach ((string attribute, string words) in new[]
        {
            ("queues", "'queues' is only supported by virtio-scsi controller"),
            ("cmd_per_lun", "'cmd_per_lun' is only supported by virtio-scsi controller"),
            ("max_sectors", "'max_sectors' is only supported by virtio-scsi controller"),
            ("ioeventfd", "'ioeventfd' is only supported by virtio-scsi controller"),
        })
        {
            if (controller.Has("driver/@" + attribute))
            {
                throw QemuFaults.Unsupported(words);
            }
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>Where a disk hangs on its controller, in QEMU's words.</summary>
internal static class DriveAddresses
{
    /// <summary>Models of SCSI controllers whose disks have an id and no LUN.</summary>
    private static readonly string[] FlatModels = ["lsilogic", "ncr53c90", "dc390", "am53c974"];

    /// <summary>Whether the controller at an address knows no targets: LSI's.</summary>
    internal static bool IsFlat(Guest guest, XElement address) => Controller(guest, "scsi", address).Is("@model", "lsilogic");

    /// <summary>Puts a disk's place.</summary>
    internal static JsonObject PutDrive(this JsonObject target, XElement disk, Guest guest)
    {
        if (disk.Element("address") is not { } address || !address.Is("@type", "drive"))
        {
            return target.PutAddress(disk, guest);
        }

        long? unit = address.Number("@unit");
        return disk.At("target/@bus") switch
        {
            "ide" => target.Put("bus", $"ide.{address.At("@bus")}").Put("unit", unit),
            "sata" => target.Put("bus", $"{AddressProperties.ControllerAlias(guest, "sata", address.At("@controller"))}.{unit}"),
            "fdc" => target.Put("unit", unit),
            "scsi" => target.PutScsi(address, guest),
            var bus => throw QemuFaults.Internal($"address type drive is not supported for bus '{bus}'"),
        };
    }

    /// <summary>Puts a place on a SCSI controller.</summary>
    internal static JsonObject PutScsi(this JsonObject target, XElement address, Guest guest)
    {
        XElement controller = Controller(guest, "scsi", address)
            ?? throw QemuFaults.Internal($"unable to find a SCSI controller for idx={address.At("@controller")}");
        return FlatModels.Contains(controller.At("@model"))
            ? target.Put("bus", $"{controller.Alias()}.{address.At("@bus")}").Put("scsi-id", address.Number("@unit"))
            : target.Put("bus", $"{controller.Alias()}.0")
                .Put("channel", address.Number("@bus"))
                .Put("scsi-id", address.Number("@target"))
                .Put("lun", address.Number("@unit"));
    }

    /// <summary>Puts a world-wide name, which libvirt writes in hex and QEMU takes as a number.</summary>
    internal static JsonObject PutWwn(this JsonObject target, string? wwn)
    {
        if (wwn is not null)
        {
            target["wwn"] = ulong.Parse(wwn, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return target;
    }

    private static XElement? Controller(Guest guest, string type, XElement address) => guest.Devices.Elements("controller")
        .FirstOrDefault(controller => controller.Is("@type", type) && controller.Is("@index", address.At("@controller") ?? "0"));
}

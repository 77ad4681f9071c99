using System.Buffers;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>What QEMU cannot do with a disk.</summary>
internal static class DiskRules
{
    private static readonly SearchValues<char> SerialCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_ .+");

    internal static void Check(XElement disk, Guest guest)
    {
        string bus = disk.At("target/@bus") ?? string.Empty;
        string name = disk.At("target/@dev") ?? string.Empty;
        CheckGeometry(disk, bus);
        CheckMedium(disk, bus, name);
        CheckIdentity(disk, bus);
        CheckLun(disk, bus, name);
        CheckRotation(disk, bus);
        CheckAddress(disk, bus);
        CheckAccess(disk, bus);
        if (disk.At("driver/@name") is { } driver && driver != "qemu")
        {
            throw QemuFaults.Unsupported($"unsupported driver name '{driver}' for disk '{name}'");
        }

        if (TargetNames.IndexOf(name) < 0)
        {
            throw QemuFaults.Unsupported($"invalid disk target '{name}'");
        }

        if (TargetNames.IsPartition(name))
        {
            throw QemuFaults.Unsupported($"invalid disk target '{name}', partitions can't appear in disk targets");
        }

        CheckThread(disk, bus, guest);
        if (disk.Is("@type", "network") && disk.Is("source/@protocol", "tftp"))
        {
            throw QemuFaults.Unsupported("'tftp' protocol is not supported with this QEMU binary");
        }

        if (disk.Is("@type", "vhostuser"))
        {
            SharedMemory.Require(guest, "vhostuser");
        }
    }

    private static void CheckGeometry(XElement disk, string bus)
    {
        if (disk.Element("geometry") is not { } geometry)
        {
            return;
        }

        if (bus is "usb" or "sd")
        {
            throw QemuFaults.Unsupported($"CHS geometry can not be set for '{bus}' bus");
        }

        if (geometry.Has("@trans") && bus != "ide")
        {
            throw QemuFaults.Unsupported($"CHS translation mode can only be set for 'ide' bus not '{bus}'");
        }
    }

    private static void CheckMedium(XElement disk, string bus, string name)
    {
        string? kind = disk.At("@device");
        if (kind == "cdrom" && bus is "virtio" or "sd")
        {
            throw QemuFaults.Unsupported($"disk type of '{name}' does not support ejectable media");
        }

        if (disk.Switch("driver/@copy_on_read") != true)
        {
            return;
        }

        if (disk.Element("readonly") is not null)
        {
            throw QemuFaults.Unsupported($"copy_on_read is not compatible with read-only disk '{name}'");
        }

        if (kind is "cdrom" or "floppy")
        {
            throw QemuFaults.Unsupported($"copy_on_read is not supported with removable disk '{name}'");
        }
    }

    private static void CheckIdentity(XElement disk, string bus)
    {
        if (disk.Has("wwn") && bus is not ("ide" or "scsi"))
        {
            throw QemuFaults.Unsupported("Only ide and scsi disk support wwn");
        }

        if (disk.At("serial") is { } serial && serial.AsSpan().IndexOfAnyExcept(SerialCharacters) >= 0)
        {
            throw QemuFaults.Internal($"driver serial '{serial}' contains unsafe characters");
        }

        if ((disk.Has("vendor") || disk.Has("product")) && bus != "scsi")
        {
            throw QemuFaults.Unsupported("Only scsi disk supports vendor and product");
        }
    }

    private static void CheckLun(XElement disk, string bus, string name)
    {
        if (!disk.Is("@device", "lun"))
        {
            return;
        }

        if (bus is not ("virtio" or "scsi"))
        {
            throw QemuFaults.Unsupported($"disk device='lun' is not supported for bus='{bus}'");
        }

        if (disk.Switch("driver/@copy_on_read") == true)
        {
            throw QemuFaults.Unsupported($"copy_on_read is not compatible with 'lun' disk '{name}'");
        }

        if (disk.Has("wwn"))
        {
            throw QemuFaults.Unsupported("Setting wwn is not supported for lun device");
        }

        if (disk.Has("vendor") || disk.Has("product"))
        {
            throw QemuFaults.Unsupported("Setting vendor or product is not supported for lun device");
        }

        if (disk.Has("serial") && bus == "scsi")
        {
            throw QemuFaults.Unsupported("scsi-block 'lun' devices do not support the serial property");
        }
    }

    private static void CheckRotation(XElement disk, string bus)
    {
        if (!disk.Has("target/@rotation_rate"))
        {
            return;
        }

        if (bus is not ("scsi" or "ide" or "sata"))
        {
            throw QemuFaults.Internal("rotation rate is only valid for SCSI/IDE/SATA bus");
        }

        if (!disk.Is("@device", "disk"))
        {
            throw QemuFaults.Internal("rotation rate is only valid for disk device");
        }
    }

    private static void CheckAddress(XElement disk, string bus)
    {
        string? type = disk.At("address/@type");
        if (bus is "scsi" or "ide" or "fdc" or "sata" && type != "drive")
        {
            throw QemuFaults.Internal($"unexpected address type for {bus} disk");
        }

        if (bus == "usb" && type is not (null or "usb"))
        {
            throw QemuFaults.Internal("unexpected address type for usb disk");
        }
    }

    private static void CheckAccess(XElement disk, string bus)
    {
        if (disk.Element("readonly") is not null && disk.Is("@device", "disk") && bus is "ide" or "sata")
        {
            throw QemuFaults.Unsupported($"readonly {bus} disks are not supported");
        }

        if (disk.Is("driver/@io", "native") && disk.At("driver/@cache") is not ("none" or "directsync"))
        {
            throw QemuFaults.Unsupported("io='native' needs either no disk cache or directsync cache mode");
        }

        if (disk.Element("shareable") is not null && disk.Element("readonly") is null && !disk.Is("driver/@type", "raw"))
        {
            throw QemuFaults.Unsupported(
                $"shared access for disk '{disk.At("target/@dev")}' requires use of supported storage format");
        }
    }

    private static void CheckThread(XElement disk, string bus, Guest guest)
    {
        if (disk.Number("driver/@iothread") is not { } thread)
        {
            return;
        }

        if (bus != "virtio")
        {
            throw QemuFaults.Unsupported($"IOThreads not available for bus {bus} target {disk.At("target/@dev")}");
        }

        IoThreads.Check(guest, thread, $"Disk iothread '{thread}' not defined in iothreadid");
    }
}

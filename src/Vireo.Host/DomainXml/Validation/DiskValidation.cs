using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What a disk may not say.</summary>
internal static class DiskValidation
{
    private const int MaxVendor = 8;
    private const int MaxProduct = 16;

    private static readonly string[] Limits = ["bytes_sec", "iops_sec", "bytes_sec_max", "iops_sec_max"];
    private static readonly string[] HardDiskPrefixes = ["hd", "sd", "vd", "xvd", "ubd"];

    internal static void Check(XElement devices)
    {
        foreach (XElement disk in devices.Elements("disk"))
        {
            CheckSources(disk);
            CheckKind(disk);
            CheckLimits(disk);
            CheckBus(disk);
            if (disk.Is("@type", "vhostuser"))
            {
                VhostUserValidation.Check(disk);
            }

            CheckTexts(disk);
            CheckNames(disk);
        }
    }

    private static void CheckSources(XElement disk)
    {
        DiskSourceValidation.Check(disk);
        for (XElement? one = disk.Element("backingStore"); one is not null; one = one.Element("backingStore"))
        {
            DiskSourceValidation.Check(one);
        }

        if (disk.Has("source/@fdgroup"))
        {
            throw DomainFaults.Unsupported($"driver does not support FD passing for disk '{disk.At("target/@dev")}'");
        }
    }

    private static void CheckKind(XElement disk)
    {
        if (disk.Is("@device", "lun"))
        {
            return;
        }

        if (disk.Element("source")?.Element("reservations") is not null)
        {
            throw DomainFaults.Unsupported("<reservations/> allowed only for lun devices");
        }

        if (disk.Has("@rawio"))
        {
            throw DomainFaults.Unsupported("rawio can be used only with device='lun'");
        }

        if (disk.Has("@sgio"))
        {
            throw DomainFaults.Unsupported("sgio can be used only with device='lun'");
        }
    }

    private static void CheckLimits(XElement disk)
    {
        XElement? limits = disk.Element("iotune");
        foreach (string limit in Limits)
        {
            if (limits.Has($"total_{limit}") && (limits.Has($"read_{limit}") || limits.Has($"write_{limit}")))
            {
                throw DomainFaults.Xml($"total and read/write {limit} cannot be set at the same time");
            }
        }
    }

    private static void CheckBus(XElement disk)
    {
        string bus = disk.At("target/@bus") ?? string.Empty;
        if (disk.At("address/@type") is { } address and not "drive" && bus is "ide" or "fdc" or "scsi" or "sata")
        {
            throw DomainFaults.Unsupported(
                $"Invalid address type '{address}' for the disk '{disk.At("target/@dev")}' with the bus type '{bus}'");
        }

        if (bus == "virtio")
        {
            return;
        }

        if (disk.At("@model") is { } model)
        {
            throw DomainFaults.Unsupported($"disk model '{model}' not supported for bus '{bus}'");
        }

        if (disk.Has("driver/@queues"))
        {
            throw DomainFaults.Unsupported("queues attribute in disk driver element is only supported by virtio-blk");
        }

        if (disk.Has("driver/@event_idx"))
        {
            throw DomainFaults.Unsupported("disk event_idx mode supported only for virtio bus");
        }

        if (disk.Has("driver/@ioeventfd"))
        {
            throw DomainFaults.Unsupported("disk ioeventfd mode supported only for virtio bus");
        }

        VirtioOptions.Refuse(disk);
    }

    private static void CheckTexts(XElement disk)
    {
        CheckText(disk, "vendor", MaxVendor);
        CheckText(disk, "product", MaxProduct);
    }

    private static void CheckText(XElement disk, string name, int maximum)
    {
        if (disk.At(name) is not { } text)
        {
            return;
        }

        if (text.Any(character => character is < ' ' or > '~'))
        {
            throw DomainFaults.Xml($"disk {name} is not printable string");
        }

        if (text.Length > maximum)
        {
            throw DomainFaults.Unsupported(string.Create(CultureInfo.InvariantCulture, $"disk {name} is more than {maximum} characters"));
        }
    }

    private static void CheckNames(XElement disk)
    {
        string name = disk.At("target/@dev") ?? string.Empty;
        string device = disk.At("@device") ?? "disk";
        CheckStart(disk, device);
        if (device is "disk" or "lun" && !HardDiskPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            throw DomainFaults.Internal($"Invalid harddisk device name: {name}");
        }

        if (device == "floppy" && !name.StartsWith("fd", StringComparison.Ordinal))
        {
            throw DomainFaults.Internal($"Invalid floppy device name: {name}");
        }
    }

    private static void CheckStart(XElement disk, string device)
    {
        if (disk.At("source/@startupPolicy") is not { } policy)
        {
            return;
        }

        if (disk.Is("@type", "network"))
        {
            throw DomainFaults.Xml($"disk startupPolicy '{policy}' is not allowed for disk of 'network' type");
        }

        if (policy == "requisite" && device is not ("cdrom" or "floppy"))
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError,
                VirtErrorDomain.Domain,
                "disk startupPolicy 'requisite' is allowed only for cdrom or floppy");
        }
    }
}

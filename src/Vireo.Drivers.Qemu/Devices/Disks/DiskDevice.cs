using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>Disks, CD-ROMs, floppies and LUNs.</summary>
internal sealed class DiskDevice() : QemuDevice("disk")
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["ide"] = "ide",
        ["fdc"] = "fdc",
        ["scsi"] = "scsi",
        ["virtio"] = "virtio",
        ["usb"] = "usb",
        ["sata"] = "sata",
        ["sd"] = "sd",
    };

    internal override void Complete(XElement device, Guest guest)
    {
        XElement? driver = device.Element("driver");
        if (driver is null)
        {
            driver = new XElement("driver");
            device.AddFirst(driver);
        }

        XAttribute[] rest = [.. driver.Attributes().Where(attribute => attribute.Name.LocalName is not ("name" or "type"))];
        string? format = driver.At("@type") is { } given and not "none" ? given : device.Is("@type", "volume") ? null : "raw";
        driver.ReplaceAttributes(
            new XAttribute("name", driver.At("@name") ?? "qemu"), format is null ? null : new XAttribute("type", format), rest);
        if (device.Is("@type", "vhostuser"))
        {
            device.SetAfter("snapshot", device.At("@snapshot") ?? "no", "type", "device", "model", "rawio", "sgio");
        }

        foreach (XElement encryption in device.Descendants("encryption").Where(one => one.At("@engine") is null or "default"))
        {
            encryption.SetAfter("engine", "qemu", "format");
        }
    }

    internal override void Validate(XElement device, Guest guest) => DiskRules.Check(device, guest);

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("target/@bus", "virtio") ? Virtio(device.At("@model"), guest) : PciConnection.None;

    internal override bool UsesUsb(XElement device) => device.Is("target/@bus", "usb");

    internal override string? AliasOf(XElement device, Guest guest, int index)
    {
        string bus = device.At("target/@bus") ?? string.Empty;
        string prefix = Prefixes.GetValueOrDefault(bus, bus);
        if (device.Element("address") is not { } address || !address.Is("@type", "drive"))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{prefix}-disk{TargetNames.IndexOf(device.At("target/@dev"))}");
        }

        string place = $"{prefix}{address.At("@controller")}-{address.At("@bus")}";
        return bus == "scsi" && !DriveAddresses.IsFlat(guest, address)
            ? $"{place}-{address.At("@target")}-{address.At("@unit")}"
            : $"{place}-{address.At("@unit")}";
    }

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Element("transient") is not null)
        {
            throw Unsupported(device, "transient");
        }

        if (device.Is("target/@bus", "sd"))
        {
            CardDrives.Build(device, launch);
            return;
        }

        if (device.Is("@type", "vhostuser"))
        {
            VhostUserDisks.AddCharacterDevice(device, launch);
        }
        else
        {
            DiskChain.Of(device, launch).Build(launch);
        }

        launch.Arguments.AddDevice(Describe(device, launch));
    }

    /// <summary>The device that the guest sees.</summary>
    internal static JsonObject Describe(XElement disk, Launch launch)
    {
        string? bus = disk.At("target/@bus");
        JsonObject device = Front(disk, bus, launch.Guest).PutDrive(disk, launch.Guest);
        bool lun = disk.Is("@device", "lun");
        string? cache = disk.At("driver/@cache");
        return device
            .Put("device_id", bus == "scsi" && !lun ? disk.At("serial") ?? "drive-" + disk.Alias() : null)
            .Put("share-rw", disk.Element("shareable") is null ? (bool?)null : true)
            .Put("drive", disk.Is("@type", "vhostuser") ? null : DiskChain.TopNode(disk, launch))
            .Put("chardev", disk.Is("@type", "vhostuser") ? VhostUserDisks.CharacterAlias(disk) : null)
            .Put("id", disk.Alias())
            .Put("bootindex", disk.Is("@device", "floppy") ? null : launch.BootIndexOf(disk))
            .Put("logical_block_size", disk.Number("blockio/@logical_block_size"))
            .Put("physical_block_size", disk.Number("blockio/@physical_block_size"))
            .PutWwn(disk.At("wwn"))
            .Put("rotation_rate", disk.Number("target/@rotation_rate"))
            .Put("vendor", disk.At("vendor"))
            .Put("product", disk.At("product"))
            .Put("removable", bus == "usb" ? disk.Switch("target/@removable") ?? false : null)
            .Put("write-cache", cache is null || lun ? null : cache is "writethrough" or "directsync" ? "off" : "on")
            .Put("cyls", disk.Number("geometry/@cyls"))
            .Put("heads", disk.Number("geometry/@heads"))
            .Put("secs", disk.Number("geometry/@secs"))
            .Put("bios-chs-trans", disk.At("geometry/@trans"))
            .Put("serial", disk.At("serial")?.Replace(" ", "\\ ", StringComparison.Ordinal))
            .PutAll(ErrorPolicies(disk.Element("driver")));
    }

    private static JsonObject Front(XElement disk, string? bus, Guest guest)
    {
        string? kind = disk.At("@device");
        XElement? driver = disk.Element("driver");
        return bus switch
        {
            "ide" or "sata" => Named(kind == "cdrom" ? "ide-cd" : "ide-hd"),
            "scsi" => Named(kind switch { "lun" => "scsi-block", "cdrom" => "scsi-cd", _ => "scsi-hd" }),
            "usb" => Named("usb-storage"),
            "fdc" => Named("floppy"),
            "virtio" => Properties.Virtio(disk.Is("@type", "vhostuser") ? "vhost-user-blk" : "virtio-blk", disk, disk.At("@model"))
                .Put("iothread", driver.At("@iothread") is { } thread ? $"iothread{thread}" : null)
                .Put("ioeventfd", driver.Switch("@ioeventfd"))
                .Put("event_idx", driver.Switch("@event_idx"))
                .Put("scsi", kind == "lun" && guest.Capabilities.Has("virtio-blk-pci", "scsi") ? true : null)
                .Put("num-queues", driver.Number("@queues"))
                .Put("queue-size", driver.Number("@queue_size")),
            _ => throw QemuFaults.Internal($"unsupported disk bus '{bus}' with device setup"),
        };
    }

    private static JsonObject Named(string driver) => new() { ["driver"] = driver };

    private static JsonObject ErrorPolicies(XElement? driver)
    {
        string? write = driver.At("@error_policy");
        string? read = driver.At("@rerror_policy");
        return new JsonObject()
            .Put("werror", write == "enospace" ? "enospc" : write)
            .Put("rerror", write == "enospace" ? read : read ?? write);
    }
}

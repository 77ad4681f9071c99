using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Disks, CD-ROMs, floppies and LUNs.</summary>
internal static class DiskShape
{
    private static readonly Shape Target = new Shape("target")
        .WithTexts("dev")
        .With("bus", Values.OneOf("none", "ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd"))
        .With("tray", Values.OneOf("closed", "open") with { Unwritten = "closed" })
        .With("removable", Values.OnOff)
        .With("rotation_rate", Values.UIntOrNone);

    private static readonly Shape Geometry = new Shape("geometry")
        .Must("cyls", Values.UInt)
        .Must("heads", Values.UInt)
        .Must("secs", Values.UInt)
        .With("trans", Values.OneOf("none", "auto", "lba"));

    private static readonly Shape BlockIo = new Shape("blockio")
        .With("logical_block_size", Values.UIntOrNone)
        .With("physical_block_size", Values.UIntOrNone)
        .DropEmpty();

    /// <summary>A disk, but for its place.</summary>
    internal static Shape Disk { get; } = new Shape("disk")
        .With("type", DiskSources.Types, "file")
        .With("device", Values.OneOf("disk", "lun", "cdrom", "floppy"), "disk")
        .With("model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional"))
        .With("rawio", Values.YesNo)
        .With("sgio", Values.OneOf("filtered", "unfiltered"))
        .With("snapshot", Values.OneOf("no", "internal", "external", "manual"))
        .Has(DiskDrivers.Driver)
        .Then((input, output) => output.Add(DiskSources.Read(input, output.Attribute("type")?.Value ?? "file")))
        .Then((input, output) => output.Element("source")?.AddBeforeSelf(DiskSources.ReadDiskAuthentication(input, output)))
        .Then((input, output) => output.Add(DiskSources.ReadBackingStore(input)))
        .Has(new Shape("backenddomain").WithTexts("name"))
        .Has(Geometry)
        .Has(BlockIo)
        .Has(Target)
        .Has(DiskDrivers.IoTune)
        .HasFlags("readonly", "shareable")
        .Has(new Shape("transient").With("shareBacking", Values.YesNo))
        .HasTexts(Values.NonEmpty, "serial")
        .Has(new Shape("wwn").Text(WorldWideName.Instance))
        .HasTexts(Values.NonEmpty, "vendor", "product")
        .Then((input, output) => output.Add(DiskSources.ReadDiskEncryption(input, output)))
        .Then(CompleteTarget)
        .Then(SetType)
        .Then(SetSnapshot)
        .Then(CheckSource);

    /// <summary>The guest's name for a disk tells its bus where the document does not.</summary>
    private static void CompleteTarget(XElement input, XElement output)
    {
        XElement? target = output.Element("target");
        string? name = target?.Attribute("dev")?.Value;
        if (target is null || string.IsNullOrEmpty(name))
        {
            throw DomainFaults.NoTarget(SourceName(output));
        }

        string device = output.Attribute("device")?.Value ?? "disk";
        if (target.Attribute("bus") is null)
        {
            XAttribute[] rest = [.. target.Attributes().Where(attribute => attribute.Name != "dev")];
            target.ReplaceAttributes(new XAttribute("dev", name), new XAttribute("bus", DiskNames.DefaultBus(name, device)), rest);
        }

        string bus = target.Attribute("bus")?.Value ?? string.Empty;
        if (target.Attribute("removable") is not null && bus is not ("usb" or "scsi"))
        {
            throw DomainFaults.Xml("removable is only valid for usb disks");
        }

        if (device == "floppy" != (bus == "fdc"))
        {
            throw DomainFaults.Internal($"Invalid bus type '{bus}' for {(device == "floppy" ? "floppy disk" : "disk")}");
        }

        if (device == "cdrom" && output.Element("readonly") is null)
        {
            AddReadOnly(output);
        }
    }

    /// <summary>A disk without a source has nothing that could be of a type.</summary>
    private static void SetType(XElement input, XElement output)
    {
        if (input.Element("source") is null)
        {
            output.SetAttributeValue("type", "file");
        }
    }

    /// <summary>What cannot be written needs no snapshot; a disk that another program serves can have none.</summary>
    private static void SetSnapshot(XElement input, XElement output)
    {
        bool readOnly = output.Element("readonly") is not null;
        if (readOnly && output.Attribute("snapshot")?.Value == "no")
        {
            output.SetAttributeValue("snapshot", null);
        }
        else if (!readOnly && output.Attribute("type")?.Value == "vhostuser" && output.Attribute("snapshot") is null)
        {
            output.Add(new XAttribute("snapshot", "no"));
        }
    }

    private static void AddReadOnly(XElement output)
    {
        XElement? before = output.Element("iotune") ?? output.Element("target");
        before?.AddAfterSelf(new XElement("readonly"));
    }

    private static void CheckSource(XElement input, XElement output)
    {
        string device = output.Attribute("device")?.Value ?? "disk";
        string name = output.Element("target")?.Attribute("dev")?.Value ?? string.Empty;
        if (output.Element("source") is null && (device is "disk" or "lun"))
        {
            throw DomainFaults.NoSource(name);
        }

        if (output.Attribute("sgio")?.Value == "unfiltered")
        {
            throw DomainFaults.Unsupported("unfiltered sgio is no longer supported");
        }

        string type = output.Attribute("type")?.Value ?? "file";
        if (device == "lun" && type is not ("block" or "network" or "volume"))
        {
            throw DomainFaults.Unsupported("disk device='lun' is only valid for block type disk source");
        }
    }

    private static string? SourceName(XElement output) => output.Element("source") is { } source
        ? (source.Attribute("file") ?? source.Attribute("dev") ?? source.Attribute("dir") ?? source.Attribute("name"))?.Value
        : null;
}

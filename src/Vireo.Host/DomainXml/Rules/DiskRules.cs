using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.DomainXml.Validation;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Each disk has a name of its own in the guest, and on buses with addresses a place that follows from the name.</summary>
internal static class DiskRules
{
    internal static void Apply(XElement devices)
    {
        foreach (XElement disk in devices.Elements("disk"))
        {
            Place(disk, devices);
        }
    }

    private static void Place(XElement disk, XElement devices)
    {
        if (disk.Element("address") is not null)
        {
            return;
        }

        int index = DiskNames.IndexOf(NameOf(disk));
        if (index < 0)
        {
            throw DomainFaults.Xml($"Unknown disk name '{NameOf(disk)}' and no address specified");
        }

        (int Controller, int Bus, int Unit)? place = disk.Element("target")?.Attribute("bus")?.Value switch
        {
            "ide" => (index / 4, index % 4 / 2, index % 2),
            "scsi" => (index / 7, 0, index % 7),
            "sata" => (index / 6, 0, index % 6),
            "fdc" => (index / 2, 0, index % 2),
            _ => null,
        };
        if (place is { } found)
        {
            disk.Add(new XElement(
                "address",
                new XAttribute("type", "drive"),
                new XAttribute("controller", found.Controller),
                new XAttribute("bus", found.Bus),
                new XAttribute("target", 0),
                new XAttribute("unit", found.Unit)));
            RefuseTaken(disk, devices);
        }
    }

    private static void RefuseTaken(XElement disk, XElement devices)
    {
        string address = DriveAddresses.Describe(disk);
        if (disk.Is("target/@bus", "scsi") && devices.Elements("hostdev").Any(device => device.Is("@type", "scsi")
            && device.Is("address/@type", "drive") && DriveAddresses.Describe(device) == address))
        {
            // libvirt's message lacks the last quotation mark.
            throw DomainFaults.Unsupported(
                $"using disk target name '{NameOf(disk)}' conflicts with SCSI host device address {address[..^1]}");
        }
    }

    private static string NameOf(XElement disk) => disk.Element("target")?.Attribute("dev")?.Value ?? string.Empty;
}

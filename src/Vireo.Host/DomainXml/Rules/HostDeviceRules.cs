using System.Xml.Linq;
using Vireo.Host.DomainXml.Validation;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Where devices of the host stand in the guest.</summary>
internal static class HostDeviceRules
{
    /// <summary>Units on a narrow SCSI bus, of which libvirt gives out no more by itself.</summary>
    private const int Units = 7;

    internal static void Apply(XElement devices)
    {
        foreach (XElement device in devices.Elements("hostdev"))
        {
            switch (device.At("@type"))
            {
                case "scsi" when device.Is("@mode", "subsystem"):
                    PlaceScsi(device, devices);
                    break;
                case "mdev":
                    CheckMediated(device);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A SCSI device without an address takes the first unit that is free; no disk may be at the place of one.</summary>
    private static void PlaceScsi(XElement device, XElement devices)
    {
        XElement[] disks = [.. devices.Elements("disk").Where(disk => disk.Is("target/@bus", "scsi"))];
        if (device.Element("address") is null)
        {
            HashSet<string> used = [.. disks.Concat(devices.Elements("hostdev").Where(other => other.Is("@type", "scsi")))
                .Where(other => other.Is("address/@type", "drive"))
                .Select(DriveAddresses.Describe)];
            XElement address = Candidates().First(candidate => !used.Contains(DriveAddresses.Describe(new XElement("hostdev", candidate))));
            device.Add(address);
        }

        if (disks.Any(disk => DriveAddresses.Describe(disk) == DriveAddresses.Describe(device)))
        {
            throw DomainFaults.Xml($"SCSI host address {DriveAddresses.Describe(device)} in use by a SCSI disk");
        }
    }

    private static IEnumerable<XElement> Candidates()
    {
        for (int place = 0; ; place++)
        {
            yield return new XElement(
                "address",
                new XAttribute("type", "drive"),
                new XAttribute("controller", place / Units),
                new XAttribute("bus", 0),
                new XAttribute("target", 0),
                new XAttribute("unit", place % Units));
        }
    }

    private static void CheckMediated(XElement device)
    {
        string? model = device.At("@model");
        if (device.At("address/@type") is { } type && ((model == "vfio-pci" && type != "pci") || (model == "vfio-ccw" && type != "ccw")))
        {
            throw DomainFaults.Xml($"Unsupported address type '{type}' with mediated device model '{model}'");
        }
    }
}

using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>No two devices share a place on a bus for drives.</summary>
internal static class DriveAddresses
{
    internal static void Check(XElement devices)
    {
        XElement[] disks = [.. devices.Elements("disk").Where(disk => disk.Is("address/@type", "drive"))];
        for (int i = 0; i < disks.Length; i++)
        {
            if (disks.Skip(i + 1).Any(other => other.At("target/@bus") == disks[i].At("target/@bus") && Place(other) == Place(disks[i])))
            {
                throw DomainFaults.Unsupported(
                    $"Found duplicate drive address for disk with target name '{disks[i].At("target/@dev")}' {Describe(disks[i])}");
            }
        }

        XElement[] hostDevices = [.. devices.Elements("hostdev")
            .Where(device => device.Is("@type", "scsi") && device.Is("address/@type", "drive"))];
        for (int i = 0; i < hostDevices.Length; i++)
        {
            if (hostDevices.Skip(i + 1).Any(other => Place(other) == Place(hostDevices[i])))
            {
                throw InUse(hostDevices[i], "another SCSI host device");
            }

            if (disks.Any(disk => disk.Is("target/@bus", "scsi") && Place(disk) == Place(hostDevices[i])))
            {
                throw InUse(hostDevices[i], "another SCSI disk");
            }
        }
    }

    /// <summary>A drive's place, as messages tell it.</summary>
    internal static string Describe(XElement device) =>
        $"controller='{device.At("address/@controller")}' bus='{device.At("address/@bus")}' "
        + $"target='{device.At("address/@target")}' unit='{device.At("address/@unit")}'";

    /// <summary>libvirt's message names the bus as the controller, and the other way round.</summary>
    private static Errors.VirtException InUse(XElement device, string by) => DomainFaults.Unsupported(
        $"SCSI host address controller='{device.At("address/@bus")}' bus='{device.At("address/@controller")}' "
        + $"target='{device.At("address/@target")}' unit='{device.At("address/@unit")}' in use by {by}");

    private static (string?, string?, string?, string?) Place(XElement device) => (
        device.At("address/@controller"), device.At("address/@bus"), device.At("address/@target"), device.At("address/@unit"));
}

using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What devices of the host may not say; none is given twice.</summary>
internal static class HostDeviceValidation
{
    internal static void Check(XElement devices)
    {
        XElement[] all = [.. devices.Elements("hostdev")];
        Array.ForEach(all, CheckAddress);
        Array.ForEach(all, CheckTeaming);
    }

    /// <summary>Devices against each other.</summary>
    internal static void CheckTogether(XElement devices)
    {
        XElement[] all = [.. devices.Elements("hostdev")];
        CheckRepeated(all);
        if (all.Count(one => one.Is("@ramfb", "on")) > 1)
        {
            throw DomainFaults.Unsupported("Only one vgpu device can have 'ramfb' enabled");
        }
    }

    private static void CheckAddress(XElement device)
    {
        if (device.At("address/@type") is not { } type)
        {
            return;
        }

        switch (device.At("@type"))
        {
            case "pci" when type is not ("pci" or "unassigned"):
                throw DomainFaults.Internal("PCI host devices must use 'pci' or 'unassigned' address type");
            case "scsi" when type != "drive":
                throw DomainFaults.Unsupported("SCSI host device must use 'drive' address type");
            case "scsi_host" when type is not ("pci" or "ccw"):
                throw DomainFaults.Unsupported("SCSI_host host device must use 'pci' or 'ccw' address type");
            case "usb" when type != "usb":
                throw DomainFaults.Unsupported("USB host device must use 'usb' address type");
            default:
                break;
        }
    }

    private static void CheckTeaming(XElement device)
    {
        if (device.Element("teaming") is not { } teaming)
        {
            return;
        }

        if (!teaming.Is("@type", "transient"))
        {
            throw DomainFaults.Unsupported("teaming hostdev devices must have type='transient'");
        }

        if (!teaming.Has("@persistent"))
        {
            throw DomainFaults.Unsupported("missing required persistent attribute in hostdev teaming element");
        }

        if (!device.Is("@type", "pci"))
        {
            throw DomainFaults.Unsupported("teaming is only supported for pci hostdev devices");
        }
    }

    private static void CheckRepeated(XElement[] all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if (all.Skip(i + 1).Any(other => IsSame(all[i], other)))
            {
                throw DomainFaults.Xml("Hostdev already exists in the domain configuration");
            }
        }
    }

    private static bool IsSame(XElement one, XElement other)
    {
        if (one.At("@mode") != other.At("@mode") || one.At("@type") != other.At("@type"))
        {
            return false;
        }

        XElement source = one.Element("source") ?? new XElement("source");
        XElement otherSource = other.Element("source") ?? new XElement("source");
        if (one.Is("@mode", "capabilities"))
        {
            return source.Value == otherSource.Value;
        }

        return one.At("@type") switch
        {
            "usb" when source.Has("address/@bus") => AreEqual("address"),
            "usb" => source.At("vendor/@id") == otherSource.At("vendor/@id") && source.At("product/@id") == otherSource.At("product/@id"),
            "pci" or "mdev" => AreEqual("address"),
            "scsi" when source.Has("@protocol") || otherSource.Has("@protocol") => XNode.DeepEquals(source, otherSource),
            "scsi" => AreEqual("adapter") && AreEqual("address"),
            "scsi_host" => source.At("@wwpn") == otherSource.At("@wwpn"),
            _ => false,
        };

        bool AreEqual(string name) => XNode.DeepEquals(source.Element(name), otherSource.Element(name));
    }
}

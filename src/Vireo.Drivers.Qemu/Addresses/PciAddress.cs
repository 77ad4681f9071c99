using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>Where a device sits on PCI.</summary>
internal readonly record struct PciAddress(uint Domain, int Bus, int Slot, int Function)
{
    /// <summary>The most functions of a slot.</summary>
    internal const int Functions = 8;

    /// <summary>The address that a device has; null: none, or one that only says that it is to sit on PCI.</summary>
    internal static PciAddress? Of(XElement device) => device.Element("address") is { } address ? Parse(address) : null;

    /// <summary>Whether a device may be given a PCI address: it has none, or one without numbers.</summary>
    internal static bool IsWanted(XElement device) => device.Element("address") is not { } address
        || (address.Is("@type", "pci") && !address.Has("@slot"));

    /// <summary>An address element's numbers; null: it is none of PCI, or has no numbers.</summary>
    internal static PciAddress? Parse(XElement address) => address.Is("@type", "pci") && address.Has("@slot")
        ? new PciAddress((uint)Hex(address, "@domain"), Hex(address, "@bus"), Hex(address, "@slot"), Hex(address, "@function"))
        : null;

    /// <summary>Writes the address into a device, whose choice about functions is kept.</summary>
    internal void Put(XElement device, string? multifunction = null)
    {
        string? kept = device.At("address/@multifunction") ?? multifunction;
        device.Element("address")?.Remove();
        var address = new XElement(
            "address",
            new XAttribute("type", "pci"),
            new XAttribute("domain", Text(Domain, 4)),
            new XAttribute("bus", Text(Bus, 2)),
            new XAttribute("slot", Text(Slot, 2)),
            new XAttribute("function", Text(Function, 1)));
        if (kept is not null)
        {
            address.Add(new XAttribute("multifunction", kept));
        }

        device.AddAddress(address);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Domain:x4}:{Bus:x2}:{Slot:x2}.{Function:x}");

    private static string Text(long number, int digits) =>
        "0x" + number.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int Hex(XElement address, string path) =>
        int.Parse((address.At(path) ?? "0x0").AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

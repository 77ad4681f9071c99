using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Launching;

/// <summary>Which devices a guest boots from, and in which order: each says so itself, or <c>os</c> names kinds of devices.</summary>
internal sealed class BootOrder
{
    private readonly Dictionary<XElement, long> _turns = [];

    internal BootOrder(Guest guest)
    {
        XElement[] kinds = [.. guest.Domain.All("os/boot")];
        foreach (XElement device in guest.Devices.Elements())
        {
            if (device.Number("boot/@order") is { } order)
            {
                _turns[device] = order;
            }
        }

        for (int i = kinds.Length - 1; i >= 0; i--)
        {
            // The first device of a kind boots; where a kind is named twice its last place counts.
            string? kind = kinds[i].At("@dev");
            if (!kinds[(i + 1)..].Any(later => later.Is("@dev", kind ?? string.Empty)) && FirstOf(kind, guest.Devices) is { } first)
            {
                _turns[first] = i + 1;
            }
        }
    }

    internal long? IndexOf(XElement device) => _turns.TryGetValue(device, out long turn) ? turn : null;

    private static XElement? FirstOf(string? kind, XElement devices) => kind switch
    {
        "hd" => devices.Elements("disk").FirstOrDefault(disk => disk.At("@device") is "disk" or "lun"),
        "cdrom" => devices.Elements("disk").FirstOrDefault(disk => disk.Is("@device", "cdrom")),
        "fd" => devices.Elements("disk").FirstOrDefault(disk => disk.Is("@device", "floppy")),
        "network" => devices.Element("interface"),
        _ => null,
    };
}

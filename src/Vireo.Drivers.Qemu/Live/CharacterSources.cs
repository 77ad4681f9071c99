using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>What a start decides about the host's ends of character devices.</summary>
internal static class CharacterSources
{
    /// <summary>Whether a TCP connection is encrypted is settled when it is made.</summary>
    internal static void Complete(Guest guest)
    {
        foreach (XElement source in guest.Devices.Elements().Where(device => device.Is("@type", "tcp")).Elements("source"))
        {
            source.SetAfter("tls", source.At("@tls") ?? "no", "mode", "host", "service");
        }
    }
}

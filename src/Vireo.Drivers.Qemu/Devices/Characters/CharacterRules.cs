using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>Backends that QEMU does not have.</summary>
internal static class CharacterRules
{
    internal static void Check(XElement holder)
    {
        string? type = holder.At("@type");
        if (type == "nmdm")
        {
            throw QemuFaults.Unsupported($"unsupported chardev '{type}'");
        }

        if (type == "tcp" && holder.At("protocol/@type") is "telnets" or "tls")
        {
            throw QemuFaults.Unsupported($"Unsupported character device TCP protocol '{holder.At("protocol/@type")}'");
        }
    }
}

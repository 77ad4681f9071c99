using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Characters;

/// <summary>A port's place on its virtio controller.</summary>
internal static class VirtioPorts
{
    /// <summary>Puts the place; a console at the very first port, which is its own, names none.</summary>
    internal static JsonObject PutPort(this JsonObject target, XElement device, Guest guest)
    {
        XElement? address = device.Element("address");
        return address.Is("@type", "virtio-serial") && !(device.Name == "console" && address.Is("@port", "0"))
            ? target.PutAddress(device, guest)
            : target;
    }
}

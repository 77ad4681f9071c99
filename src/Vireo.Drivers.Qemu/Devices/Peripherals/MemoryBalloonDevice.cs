using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>What takes memory from a guest and gives it back.</summary>
internal sealed class MemoryBalloonDevice() : QemuDevice("memballoon")
{
    internal override void Validate(XElement device, Guest guest)
    {
        if (device.At("@model") is "xen")
        {
            throw QemuFaults.Unsupported("Memory balloon device type 'xen' is not supported by this version of qemu");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.Is("@model", "none") ? PciConnection.None : Virtio(device.At("@model"), guest);

    internal override string? AliasOf(XElement device, Guest guest, int index) =>
        device.Is("@model", "none") ? null : "balloon" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        if (!device.Is("@model", "none"))
        {
            launch.Arguments.AddDevice(Properties.Virtio("virtio-balloon", device, device.At("@model"))
                .Put("id", device.Alias())
                .Put("deflate-on-oom", device.Switch("@autodeflate"))
                .Put("free-page-reporting", device.Switch("@freePageReporting"))
                .PutAddress(device, launch.Guest));
        }
    }
}

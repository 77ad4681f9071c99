using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Sockets between guest and host.</summary>
internal sealed class VsockDevice() : QemuDevice("vsock")
{
    internal override void Complete(XElement device, Guest guest)
    {
        device.SetAttributeValue("model", device.At("@model") ?? "virtio");
        if (device.Element("cid") is { } cid && !cid.Has("@auto"))
        {
            cid.ReplaceAttributes(new XAttribute("auto", cid.Has("@address") ? "no" : "yes"), cid.Attribute("address"));
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        if (!guest.Capabilities.Has("vhost-vsock-device"))
        {
            throw QemuFaults.Unsupported("vsock device is not supported with this QEMU binary");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) => Virtio(device.At("@model"), guest);

    internal override string? AliasOf(XElement device, Guest guest, int index) => "vsock" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string alias = device.Alias() ?? string.Empty;
        int number = launch.Pass(new PassedDescriptor(DescriptorPurpose.VhostVsock, alias, 0));
        launch.Arguments.AddDevice(Properties.Virtio("vhost-vsock", device, device.At("@model"))
            .Put("id", alias)
            .Put("guest-cid", device.Number("cid/@address") ?? 0)
            .Put("vhostfd", number.ToString(CultureInfo.InvariantCulture))
            .PutAddress(device, launch.Guest));
    }
}

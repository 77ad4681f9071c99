using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.HostDevices;

/// <summary>Devices of the host that are given to a guest.</summary>
internal sealed class HostDevice() : QemuDevice("hostdev")
{
    internal override void Complete(XElement device, Guest guest)
    {
        if (device.Is("@type", "mdev") && device.Is("@model", "vfio-pci") && !device.Has("@display"))
        {
            device.SetAfter("display", "off", "mode", "type", "managed", "model");
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        if (!device.Is("@mode", "subsystem"))
        {
            throw QemuFaults.Unsupported($"hostdev mode '{device.At("@mode")}' is not supported in qemu");
        }

        if (device.Is("@type", "pci") && device.At("driver/@name") is { } driver and not "vfio")
        {
            throw QemuFaults.Unsupported($"host doesn't support {driver} PCI passthrough");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) => device.At("@type") switch
    {
        _ when device.Is("address/@type", "unassigned") => PciConnection.None,
        "pci" => Pcie(guest),
        "mdev" => device.Is("@model", "vfio-pci") ? Pcie(guest) : PciConnection.None,
        "scsi_host" => Virtio(device.At("@model"), guest),
        _ => PciConnection.None,
    };

    internal override bool UsesUsb(XElement device) => device.Is("@type", "usb");

    internal override string? AliasOf(XElement device, Guest guest, int index) => Aliases.Next(device, guest, "hostdev");

    internal override void Build(XElement device, Launch launch)
    {
        JsonObject? described = device.At("@type") switch
        {
            "pci" => PciHostDevices.Describe(device, launch),
            "usb" => UsbHostDevices.Describe(device, launch),
            "mdev" => MediatedDevices.Describe(device, launch),
            "scsi" => ScsiHostDevices.Describe(device, launch),
            "scsi_host" => ScsiHostDevices.DescribeAdapter(device, launch),
            _ => throw Unsupported(device, "@type"),
        };
        if (described is not null)
        {
            launch.Arguments.AddDevice(described);
        }
    }
}

using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>
/// All that the driver knows of one kind of device: its defaults, where it sits, what it is called, what QEMU is told of it. What
/// stands in its arguments as an object is what the monitor takes when the device is plugged into a running guest.
/// </summary>
internal abstract class QemuDevice(string element)
{
    /// <summary>The device's element.</summary>
    internal string Element { get; } = element;

    /// <summary>Fills in what the document leaves to the driver.</summary>
    internal virtual void Complete(XElement device, Guest guest)
    {
    }

    /// <summary>Refuses what QEMU, this QEMU, or the driver cannot do.</summary>
    /// <exception cref="VirtException">The device cannot be had like this.</exception>
    internal virtual void Validate(XElement device, Guest guest)
    {
    }

    /// <summary>What it needs of a PCI bus; none: it sits elsewhere.</summary>
    internal virtual PciConnection Connection(XElement device, Guest guest) => PciConnection.None;

    /// <summary>Whether it takes a port of USB.</summary>
    internal virtual bool UsesUsb(XElement device) => false;

    /// <summary>The name by which QEMU and clients call it; null: it has none.</summary>
    /// <param name="device">The device.</param>
    /// <param name="guest">The guest around it.</param>
    /// <param name="index">Which of its element it is.</param>
    internal virtual string? AliasOf(XElement device, Guest guest, int index) => null;

    /// <summary>What a start adds to its description, once every device has an alias.</summary>
    internal virtual void GoLive(XElement device, Launch launch)
    {
    }

    /// <summary>Tells QEMU of it.</summary>
    internal virtual void Build(XElement device, Launch launch)
    {
    }

    /// <summary>What a virtio device needs: a transitional one sits on conventional PCI only.</summary>
    protected static PciConnection Virtio(string? model, Guest guest) => model switch
    {
        "virtio-transitional" => Pci,
        _ => Pcie(guest),
    };

    /// <summary>What a device needs that sits on PCI Express where the machine has it.</summary>
    protected static PciConnection Pcie(Guest guest) =>
        PciConnection.AutoAssign | (guest.HasPcieRoot ? PciConnection.PcieDevice : PciConnection.PciDevice);

    /// <summary>What a device of conventional PCI needs.</summary>
    protected static PciConnection Pci => PciConnection.AutoAssign | PciConnection.PciDevice;

    /// <summary>The error of a part of the device that the driver cannot do.</summary>
    protected VirtException Unsupported(XElement device, string path) => QemuFaults.Unsupported(
        $"{Element} {path.Replace("/@", " ", StringComparison.Ordinal).TrimStart('@')} '{device.At(path)}' is not supported by QEMU");
}

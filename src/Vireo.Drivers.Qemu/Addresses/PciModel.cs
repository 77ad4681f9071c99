namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>A model of PCI controller.</summary>
/// <param name="Name">libvirt's name.</param>
/// <param name="Plug">What it needs of the bus that it sits on; none: it is part of the machine.</param>
/// <param name="Offer">What its own bus takes.</param>
/// <param name="Hotplug">Whether devices can be plugged while the guest runs, unless the controller forbids it.</param>
/// <param name="FirstSlot">The first slot that can be used.</param>
/// <param name="LastSlot">The last.</param>
/// <param name="Device">QEMU's device; null: none is made.</param>
/// <param name="Target">What errors call it; null: as its name.</param>
internal sealed record PciModel(
    string Name, PciConnection Plug, PciConnection Offer, bool Hotplug, int FirstSlot, int LastSlot, string? Device, string? Target);

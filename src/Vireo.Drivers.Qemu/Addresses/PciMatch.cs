using static Vireo.Drivers.Qemu.Addresses.PciConnection;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>Whether a bus takes a device.</summary>
internal static class PciMatch
{
    internal static bool Fits(int bus, PciConnection offer, PciConnection need) =>
        Mismatch(new PciAddress(0, bus, 0, 0), offer, need, given: false) is null;

    /// <summary>Why a bus does not take a device; null: it does. A person may put devices where libvirt itself would not.</summary>
    internal static string? Mismatch(PciAddress address, PciConnection offer, PciConnection need, bool given)
    {
        if (need.HasFlag(Integrated))
        {
            if (address.Bus != 0)
            {
                return $"The device at PCI address {address} needs to be an integrated device (bus=0)";
            }

            offer |= AutoAssign;
        }

        if (given)
        {
            offer |= (offer & Endpoints) != 0 ? Endpoints : None;
            need |= need.HasFlag(PciBridge) ? PciDevice : None;
        }
        else if (need.HasFlag(AutoAssign) && !offer.HasFlag(AutoAssign))
        {
            return $"The device at PCI address {address} was auto-assigned this address, "
                + $"but the PCI controller with index='{address.Bus}' doesn't allow auto-assignment";
        }

        if (need.HasFlag(Hotpluggable) && !offer.HasFlag(Hotpluggable))
        {
            return $"The device at PCI address {address} requires hotplug capability, "
                + $"but the PCI controller with index='{address.Bus}' doesn't support hotplug";
        }

        return (need & offer & Kinds) != 0 ? null : $"The device at PCI address {address} cannot be plugged into the PCI controller "
            + $"with index='{address.Bus}'. It requires a controller that accepts a {PciModels.Describe(need)}.";
    }
}

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>A PCI bus while addresses are given: what it takes, and which functions of its slots are taken.</summary>
internal sealed class PciBus
{
    private readonly byte[] _functions = new byte[32];
    private readonly bool[] _aggregate = new bool[32];

    internal PciBus(PciModel model, bool hotplug = true)
    {
        Model = model;
        Offer = model.Offer | (model.Hotplug && hotplug ? PciConnection.Hotpluggable : PciConnection.None);
    }

    internal PciModel Model { get; }

    /// <summary>What it takes; a port that waits for a bridge takes nothing else.</summary>
    internal PciConnection Offer { get; set; }

    internal bool IsFull
    {
        get
        {
            for (int slot = Model.FirstSlot; slot <= Model.LastSlot; slot++)
            {
                if (_functions[slot] == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal bool IsSlotUsed(int slot) => _functions[slot] != 0;

    internal bool IsUsed(PciAddress address) => (_functions[address.Slot] & (1 << address.Function)) != 0;

    internal void Take(PciAddress address, PciConnection need)
    {
        if (_functions[address.Slot] == 0 && need.HasFlag(PciConnection.AggregateSlot))
        {
            _aggregate[address.Slot] = true;
        }

        _functions[address.Slot] |= (byte)(1 << address.Function);
    }

    /// <summary>The first slot, or function of a shared slot, that is free; null: none.</summary>
    internal (int Slot, int Function)? FindFree(PciConnection need, int? function)
    {
        for (int slot = Model.FirstSlot; slot <= Model.LastSlot; slot++)
        {
            if (_functions[slot] == 0)
            {
                return (slot, function ?? 0);
            }

            if (need.HasFlag(PciConnection.AggregateSlot) && _aggregate[slot] && FreeFunction(slot, function) is { } free)
            {
                return (slot, free);
            }
        }

        return null;
    }

    private int? FreeFunction(int slot, int? wanted)
    {
        int first = wanted ?? 0;
        int last = wanted ?? PciAddress.Functions - 1;
        for (int function = first; function <= last; function++)
        {
            if ((_functions[slot] & (1 << function)) == 0)
            {
                return function;
            }
        }

        return null;
    }
}

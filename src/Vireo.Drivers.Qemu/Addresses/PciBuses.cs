using Vireo.Errors;
using static Vireo.Drivers.Qemu.Addresses.PciConnection;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>A guest's PCI buses while addresses are given. They can grow: then the buses that are missing are found out first.</summary>
internal sealed class PciBuses(bool mayGrow)
{
    /// <summary>The most buses that a guest can have.</summary>
    private const int MaxBuses = 256;

    private readonly List<PciBus> _buses = [];

    internal int Count => _buses.Count;

    internal PciBus this[int index] => _buses[index];

    internal void Add(PciBus bus) => _buses.Add(bus);

    internal bool IsSlotUsed(int slot) => _buses.Count > 0 && _buses[0].IsSlotUsed(slot);

    /// <summary>Takes an address that the document or the machine names.</summary>
    /// <exception cref="VirtException">It cannot be had.</exception>
    internal void Reserve(PciAddress address, PciConnection need) => Reserve(address, need, given: true);

    /// <summary>Takes the next free address that fits.</summary>
    /// <exception cref="VirtException">There is none.</exception>
    internal PciAddress ReserveNext(PciConnection need, int? function = null)
    {
        PciAddress address = FindNext(need, function);
        Reserve(address, need, given: false);
        return address;
    }

    /// <summary>Whether an address could be had, but for being taken.</summary>
    /// <exception cref="VirtException">It cannot.</exception>
    internal void Check(PciAddress address, PciConnection need, bool given)
    {
        if (_buses.Count == 0)
        {
            throw Fault(given, "No PCI buses available");
        }

        if (address.Domain != 0)
        {
            throw Fault(given, $"Invalid PCI address {address}. Only PCI domain 0 is available");
        }

        if (address.Bus >= _buses.Count)
        {
            throw Fault(given, $"Invalid PCI address {address}. Only PCI buses up to {_buses.Count - 1} are available");
        }

        PciBus bus = _buses[address.Bus];
        if (PciMatch.Mismatch(address, bus.Offer, need, given) is { } mismatch)
        {
            throw Fault(given, mismatch);
        }

        if (address.Slot < bus.Model.FirstSlot)
        {
            throw Fault(given, $"Invalid PCI address {address}. slot must be >= {bus.Model.FirstSlot}");
        }

        if (address.Slot > bus.Model.LastSlot)
        {
            throw Fault(given, $"Invalid PCI address {address}. slot must be <= {bus.Model.LastSlot}");
        }
    }

    private void Reserve(PciAddress address, PciConnection need, bool given)
    {
        if (mayGrow && address.Bus >= _buses.Count)
        {
            Grow(address.Bus, need);
        }

        Check(address, need, given);
        PciBus bus = _buses[address.Bus];
        if (bus.IsUsed(address))
        {
            throw Fault(given, $"Attempted double use of PCI Address {address}");
        }

        bus.Take(address, need);
    }

    private PciAddress FindNext(PciConnection need, int? function)
    {
        if (_buses.Count == 0)
        {
            throw Fault(given: true, "No PCI buses available");
        }

        for (int bus = 0; bus < _buses.Count; bus++)
        {
            if (PciMatch.Fits(bus, _buses[bus].Offer, need) && _buses[bus].FindFree(need, function) is { } free)
            {
                return new PciAddress(0, bus, free.Slot, free.Function);
            }
        }

        if (!mayGrow)
        {
            throw Fault(given: false, "No more available PCI slots");
        }

        int grown = Grow(_buses.Count, need);
        return new PciAddress(0, grown, _buses[grown].Model.FirstSlot, function ?? 0);
    }

    /// <summary>Adds buses up to a number that a device needs; the number moves where a bridge's own port has to come first.</summary>
    private int Grow(int last, PciConnection need)
    {
        if (last >= MaxBuses)
        {
            throw Fault(given: true, $"Invalid PCI address bus={last}. Only PCI buses up to {MaxBuses - 1} are available");
        }

        string model = ModelFor(need);
        if (model == "pci-bridge" && _buses.TrueForAll(bus => !bus.Offer.HasFlag(PciBridge)))
        {
            // A guest that is all Express gets a port for a bridge, and nothing else may take that port.
            last += last == _buses.Count ? 1 : 0;
            _buses.Add(new PciBus(PciModels.Get("pcie-root-port")) { Offer = PcieToPciBridge });
            _buses.Add(new PciBus(PciModels.Get("pcie-to-pci-bridge")));
        }

        while (_buses.Count <= last)
        {
            _buses.Add(new PciBus(PciModels.Get(model)));
        }

        return last;
    }

    private static string ModelFor(PciConnection need)
    {
        if (need.HasFlag(PciDevice))
        {
            return "pci-bridge";
        }

        if ((need & (PcieDevice | SwitchUpstreamPort | PcieToPciBridge)) != 0 && (need & PcieToPciBridge) == 0)
        {
            return "pcie-root-port";
        }

        throw Fault(given: false, PciModels.ControllerOf(need) is { } controller
            ? $"a PCI slot is needed to connect a PCI controller model='{controller}', but none is available, and it cannot be automatically added"
            : $"Cannot automatically add a new PCI bus for a device with connect flags {(int)need:x2}");
    }

    private static VirtException Fault(bool given, string detail) => VirtErrorTexts.Raise(
        given ? VirtErrorCode.XmlError : VirtErrorCode.InternalError, VirtErrorDomain.Domain, detail);
}

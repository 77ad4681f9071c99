using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Devices.Catalog;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>
/// Gives every device its place on PCI. A first pass finds out which buses are missing and adds their controllers; a second one
/// gives the addresses.
/// </summary>
internal sealed class PciPlacement(Guest guest)
{
    private const PciConnection SpareDevice = PciConnection.AutoAssign | PciConnection.PciDevice;
    private const PciConnection SparePort = PciConnection.AutoAssign | PciConnection.PcieDevice;

    /// <summary>The elements in the order in which their devices get addresses, after PCI's own controllers.</summary>
    private static readonly string[] Order =
    [
        "filesystem", "interface", "sound", "controller", "disk", "hostdev", "memballoon", "rng", "watchdog", "video", "shmem", "input",
        "serial", "iommu", "vsock", "memory",
    ];

    internal static void Apply(Guest guest) => new PciPlacement(guest).Run();

    private void Run()
    {
        int last = LastBus();
        if (last >= 0)
        {
            AddMissingBuses(last);
        }

        PciBuses buses = Create(LastBus() + 1, mayGrow: false);
        ChipsetPlaces.Apply(guest, buses);
        PlaceAll(buses, write: true);
        MarkMultifunction();
        PciControllerOptions.Complete(guest);
    }

    private void AddMissingBuses(int last)
    {
        PciBuses buses = Create(last + 1, mayGrow: true);
        ChipsetPlaces.Apply(guest, buses);
        if (guest.HasPciRoot && Enumerable.Range(0, buses.Count).Any(index => !buses[index].IsFull))
        {
            // One slot stays free for a bridge that may come later.
            buses.ReserveNext(SpareDevice);
        }

        PlaceAll(buses, write: false);
        if (last <= 0 && buses.Count > last + 1 && guest.HasPcieRoot)
        {
            // A guest whose ports are left to us gets one that stays free for a device plugged later.
            buses.ReserveNext(SparePort);
        }

        for (int index = 1; index < buses.Count; index++)
        {
            PciModel model = buses[index].Model;
            if (ControllerLists.AddIfMissing(guest.Devices, "pci", index, model.Name))
            {
                buses.ReserveNext(model.Plug);
            }
        }
    }

    private PciBuses Create(int count, bool mayGrow)
    {
        var buses = new PciBuses(mayGrow);
        string missing = guest.HasPcieRoot ? "pcie-root-port" : "pci-bridge";
        for (int index = 0; index < count; index++)
        {
            XElement? controller = ControllerLists.Find(guest.Devices, "pci", index);
            PciModel model = PciModels.Find(controller.At("@model") ?? (index == 0 ? "pci-root" : missing))
                ?? throw QemuFaults.Internal("PCI controller model was not set correctly");
            buses.Add(new PciBus(model, controller.Switch("target/@hotplug") != false));
        }

        foreach (XElement device in guest.Devices.Elements())
        {
            if (PciAddress.Of(device) is { } address && !ChipsetPlaces.IsBuiltin(device, address))
            {
                PciConnection need = NeedOf(device);
                buses.Reserve(address, need == PciConnection.None ? PciConnection.PciDevice : need);
            }
        }

        return buses;
    }

    private void PlaceAll(PciBuses buses, bool write)
    {
        foreach (XElement controller in guest.Devices.Elements("controller").Where(one => one.Is("@type", "pci")).ToArray())
        {
            Place(controller, buses, write);
        }

        foreach (string element in Order)
        {
            foreach (XElement device in guest.Devices.Elements(element).Where(one => !one.Is("@type", "pci") || one.Name != "controller").ToArray())
            {
                CheckDisk(device);
                Place(device, buses, write);
            }
        }
    }

    private static void CheckDisk(XElement device)
    {
        if (device.Name == "disk" && device.Is("target/@bus", "virtio") && device.At("address/@type") is { } type and not ("pci" or "ccw"))
        {
            throw QemuFaults.Unsupported($"virtio disk cannot have an address of type '{type}'");
        }
    }

    private void Place(XElement device, PciBuses buses, bool write)
    {
        PciConnection need = NeedOf(device);
        if ((need == PciConnection.None && !MustBePci(device)) || !PciAddress.IsWanted(device) || ChipsetPlaces.IsImplicit(device, guest))
        {
            return;
        }

        if (UsbCompanions.FunctionOf(device) is { } function)
        {
            UsbCompanions.Place(device, function, guest, buses, need, write);
            return;
        }

        PciAddress address = buses.ReserveNext(need);
        if (write)
        {
            address.Put(device);
        }
    }

    /// <summary>Some devices libvirt would place on PCI though they cannot be there: it ends in an error.</summary>
    private static bool MustBePci(XElement device) =>
        (device.Name == "filesystem" && device.At("driver/@type") is "loop" or "nbd" or "ploop")
        || (device.Name == "interface" && !device.Is("@type", "hostdev"))
        || (device.Name == "sound" && device.At("@model") is not ("sb16" or "pcspk" or "usb"));

    private PciConnection NeedOf(XElement device) => QemuDevices.Find(device)?.Connection(device, guest) ?? PciConnection.None;

    private int LastBus() => guest.Devices.Elements("controller")
        .Where(controller => controller.Is("@type", "pci"))
        .Select(controller => (int)(controller.Number("@index") ?? 0))
        .DefaultIfEmpty(-1)
        .Max();

    /// <summary>The first function of a slot that others share says so.</summary>
    private void MarkMultifunction()
    {
        (XElement Device, PciAddress Address)[] placed = [.. guest.Devices.Elements()
            .Select(device => (Device: device, Address: PciAddress.Of(device)))
            .Where(one => one.Address is not null)
            .Select(one => (one.Device, one.Address ?? default))];
        foreach ((XElement device, PciAddress address) in placed.Where(one => one.Address.Function == 0))
        {
            bool shared = placed.Any(other => other.Address.Function != 0 && other.Address with { Function = 0 } == address);
            if (shared && !device.Has("address/@multifunction"))
            {
                device.Element("address")?.Add(new XAttribute("multifunction", "on"));
            }
        }
    }
}

using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>Gives memory modules their slots.</summary>
internal static class MemorySlots
{
    internal static void Apply(Guest guest)
    {
        XElement[] modules = [.. guest.Devices.Elements("memory").Where(module => module.At("@model") is "dimm" or "nvdimm")];
        if (modules.Length == 0 || !guest.HasMemoryHotplug)
        {
            return;
        }

        long slots = guest.Domain.Number("maxMemory/@slots") ?? 0;
        var used = new HashSet<long>();
        foreach (XElement module in modules.Where(module => module.Has("address/@slot")))
        {
            long slot = module.Number("address/@slot") ?? 0;
            if (slot >= slots)
            {
                throw QemuFaults.Unsupported($"memory device slot '{slot}' exceeds slots count '{slots}'");
            }

            if (!used.Add(slot))
            {
                throw QemuFaults.Unsupported($"memory device slot '{slot}' is already being used by another memory device");
            }
        }

        foreach (XElement module in modules.Where(module => !module.Has("address/@slot")))
        {
            long slot = Enumerable.Range(0, (int)Math.Min(slots, int.MaxValue)).Select(number => (long)number).FirstOrDefault(number => !used.Contains(number), -1);
            if (slot < 0)
            {
                throw QemuFaults.Internal("No free memory device slot available");
            }

            used.Add(slot);
            Put(module, slot);
        }
    }

    private static void Put(XElement module, long slot)
    {
        if (module.Element("address") is { } address)
        {
            address.SetAfter("slot", slot, "type");
            return;
        }

        module.Add(new XElement("address", new XAttribute("type", "dimm"), new XAttribute("slot", slot)));
    }
}

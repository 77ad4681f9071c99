using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Memory;

/// <summary>QEMU takes memory in whole MiB: what a guest asks for is rounded up as it starts.</summary>
internal static class MemorySizes
{
    private const long MibInKib = 1024;

    /// <summary>Modules come in pages of this size.</summary>
    private const long ModuleStepKib = 2 * MibInKib;

    internal static void Align(Guest guest)
    {
        long before = guest.Domain.Number("memory") ?? 0;
        long initial = 0;
        foreach (XElement cell in guest.Cells)
        {
            long size = RoundUp(cell.Number("@memory") ?? 0);
            cell.SetAttributeValue("memory", size);
            initial += size;
        }

        if (guest.Cells.Count == 0)
        {
            initial = RoundUp(guest.InitialMemoryKib);
        }

        foreach (XElement module in guest.Devices.Elements("memory"))
        {
            if (module.Element("target")?.Element("size") is { } size)
            {
                size.SetValue(RoundUp(module.Number("target/size") ?? 0, ModuleStepKib));
            }
        }

        if (guest.Domain.Element("maxMemory") is { } maximum)
        {
            maximum.SetValue(RoundUp(guest.Domain.Number("maxMemory") ?? 0));
        }

        long after = initial + guest.ModulesKib;
        guest.Domain.Element("memory")?.SetValue(after);
        if (guest.Domain.Element("currentMemory") is { } current && guest.Domain.Number("currentMemory") == before)
        {
            current.SetValue(after);
        }
    }

    private static long RoundUp(long kib, long step = MibInKib) => (kib + step - 1) / step * step;
}

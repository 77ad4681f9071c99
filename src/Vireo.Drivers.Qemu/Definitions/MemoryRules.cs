using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>How much memory a guest has together: its cells and its modules.</summary>
internal static class MemoryRules
{
    internal static void SetTotal(Guest guest)
    {
        long cells = guest.Cells.Sum(cell => cell.Number("@memory") ?? 0);
        long modules = guest.ModulesKib;
        long total = guest.Domain.Number("memory") ?? 0;
        if (cells > 0)
        {
            Set(guest.Domain, total, cells + modules);
            return;
        }

        if (modules > total)
        {
            throw QemuFaults.XmlDomain("Total size of memory devices exceeds the total memory size");
        }

        if (modules == total)
        {
            throw QemuFaults.XmlDomain("Memory size must be specified via <memory> or in the <numa> configuration");
        }
    }

    private static void Set(XElement domain, long before, long after)
    {
        long current = domain.Number("currentMemory") ?? 0;
        domain.Element("memory")?.SetValue(after);
        if (current == before || current > after)
        {
            domain.Element("currentMemory")?.SetValue(after);
        }
    }
}

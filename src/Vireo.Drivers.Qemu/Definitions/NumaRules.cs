using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Processors that no NUMA cell names belong to the first.</summary>
internal static class NumaRules
{
    internal static void FillFirstCell(Guest guest)
    {
        if (guest.Cells.Count == 0)
        {
            return;
        }

        HashSet<int> named = [.. guest.Cells.SelectMany(Members)];
        int maximum = (int)(guest.Domain.Number("vcpu") ?? 1);
        if (named.Count > maximum)
        {
            throw QemuFaults.Internal("Number of CPUs in <numa> exceeds the <vcpu> count");
        }

        XElement first = guest.Cells[0];
        if (named.Count < maximum)
        {
            IEnumerable<int> all = Members(first).Concat(Enumerable.Range(0, maximum).Where(number => !named.Contains(number)));
            first.SetAfter("cpus", CpuSets.Format(all), "id");
        }
    }

    private static IEnumerable<int> Members(XElement cell) => cell.At("@cpus") is { } cpus ? CpuSets.Members(cpus) : [];
}

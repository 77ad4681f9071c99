using Vireo.Contract.Domains.Memory;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>What a guest tells of its memory, by the names that QEMU and libvirt have for it.</summary>
internal static class MemoryFigures
{
    private const ulong BytesPerKib = 1024;

    // In libvirt's order; the divisor turns QEMU's bytes into KiB.
    private static readonly (string Qemu, DomainMemoryStatTag Tag, string Stats, ulong Divisor)[] Figures =
    [
        ("stat-swap-in", DomainMemoryStatTag.SwapIn, "swap_in", BytesPerKib),
        ("stat-swap-out", DomainMemoryStatTag.SwapOut, "swap_out", BytesPerKib),
        ("stat-major-faults", DomainMemoryStatTag.MajorFault, "major_fault", 1),
        ("stat-minor-faults", DomainMemoryStatTag.MinorFault, "minor_fault", 1),
        ("stat-free-memory", DomainMemoryStatTag.Unused, "unused", BytesPerKib),
        ("stat-total-memory", DomainMemoryStatTag.Available, "available", BytesPerKib),
        ("stat-available-memory", DomainMemoryStatTag.Usable, "usable", BytesPerKib),
        ("last-update", DomainMemoryStatTag.LastUpdate, "last-update", 1),
        ("stat-disk-caches", DomainMemoryStatTag.DiskCaches, "disk_caches", BytesPerKib),
        ("stat-htlb-pgalloc", DomainMemoryStatTag.HugePageAllocations, "hugetlb_pgalloc", 1),
        ("stat-htlb-pgfail", DomainMemoryStatTag.HugePageFailures, "hugetlb_pgfail", 1),
    ];

    /// <summary>What the guest told; -1 stands for what it does not tell.</summary>
    internal static IEnumerable<(DomainMemoryStatTag Tag, string Name, ulong Value)> Of(System.Text.Json.JsonElement memory)
    {
        System.Text.Json.JsonElement stats = memory.Find("stats") ?? default;
        foreach ((string qemu, DomainMemoryStatTag tag, string name, ulong divisor) in Figures)
        {
            long? value = qemu == "last-update" ? memory.FindNumber(qemu) : stats.FindNumber(qemu);
            if (value is { } number && number != -1)
            {
                yield return (tag, name, (ulong)number / divisor);
            }
        }
    }
}

using Vireo.Contract.Domains.Memory;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What the test driver says of a running guest's memory: shares of what the guest has.</summary>
internal static class MemoryFigures
{
    /// <summary>When the figures were taken, in seconds since 1970: always the same.</summary>
    private const ulong LastUpdate = 627_319_920;

    internal static IReadOnlyList<DomainMemoryStat> Of(ulong memoryKib, int most)
    {
        DomainMemoryStat[] all =
        [
            new(DomainMemoryStatTag.ActualBalloon, memoryKib),
            new(DomainMemoryStatTag.SwapIn, 0),
            new(DomainMemoryStatTag.SwapOut, 0),
            new(DomainMemoryStatTag.MajorFault, 0),
            new(DomainMemoryStatTag.MinorFault, 0),
            new(DomainMemoryStatTag.Unused, memoryKib / 2),
            new(DomainMemoryStatTag.Available, memoryKib),
            new(DomainMemoryStatTag.Usable, memoryKib / 2),
            new(DomainMemoryStatTag.LastUpdate, LastUpdate),
            new(DomainMemoryStatTag.DiskCaches, memoryKib / 8),
            new(DomainMemoryStatTag.HugePageAllocations, 0),
            new(DomainMemoryStatTag.HugePageFailures, 0),
            new(DomainMemoryStatTag.Rss, memoryKib / 2),
        ];
        return all.Length <= most ? all : all[..most];
    }
}

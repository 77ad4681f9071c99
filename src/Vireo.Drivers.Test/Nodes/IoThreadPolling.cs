namespace Vireo.Drivers.Test.Nodes;

/// <summary>How one of a guest's threads for disk I/O waits for work.</summary>
/// <param name="Id">The thread.</param>
internal sealed record IoThreadPolling(uint Id)
{
    private const ulong DefaultMaxNs = 32768;

    internal ulong MaxNs { get; init; } = DefaultMaxNs;

    internal uint Grow { get; init; }

    internal uint Shrink { get; init; }
}

namespace Vireo.Drivers.Test.Nodes;

/// <summary>What the test driver makes believe of the system inside a guest. It outlives the guest's runs.</summary>
internal sealed record GuestSystem
{
    /// <summary>What every guest's clock stands at until it is set, in seconds since 1970.</summary>
    private const long FirstSecond = 627_319_920;

    internal long Seconds { get; init; } = FirstSecond;

    internal uint Nanoseconds { get; init; }

    /// <summary>Whether the filesystem at <c>/</c> is frozen.</summary>
    internal bool IsRootFrozen { get; init; }

    /// <summary>Whether the filesystem at <c>/boot</c> is frozen.</summary>
    internal bool IsBootFrozen { get; init; }
}

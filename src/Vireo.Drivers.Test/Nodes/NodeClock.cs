namespace Vireo.Drivers.Test.Nodes;

/// <summary>The test driver's figures are made of the time of day.</summary>
internal static class NodeClock
{
    private const long NsPerTick = 100;
    private const long TicksPerUs = 10;

    /// <summary>Microseconds since 1970.</summary>
    internal static long NowUs() => (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TicksPerUs;

    /// <summary>Seconds since 1970.</summary>
    internal static long NowSeconds() => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    /// <summary>Nanoseconds since 1970, in steps of microseconds as libvirt has them.</summary>
    internal static ulong NowNs() => (ulong)NowUs() * NsPerTick * TicksPerUs;
}

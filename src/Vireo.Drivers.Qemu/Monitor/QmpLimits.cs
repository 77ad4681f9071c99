namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>What a monitor may take of the daemon. A monitor that passes one of them has lost its guest's trust, and is closed.</summary>
internal static class QmpLimits
{
    /// <summary>The longest message, in bytes (<c>QEMU_MONITOR_MAX_RESPONSE</c>). The longest honest one is the schema, about 190 kB.</summary>
    internal const int MaxMessageBytes = 10 * 1024 * 1024;

    /// <summary>What a message's buffer has at first, in bytes.</summary>
    internal const int FirstBufferBytes = 4096;

    /// <summary>How deep a message may be nested.</summary>
    internal const int MaxDepth = 64;

    /// <summary>How many commands wait for a reply at one time; more wait to be sent.</summary>
    internal const int MaxOutstanding = 32;

    /// <summary>How many events wait to be handled. A guest cannot cause more by itself: QEMU holds them to one a second of each kind.</summary>
    internal const int MaxWaitingEvents = 1024;

    /// <summary>How long a command may take. QEMU answers at once, or is stuck in storage.</summary>
    internal static TimeSpan CommandTimeout => TimeSpan.FromSeconds(60);

    /// <summary>How long QEMU may take to greet: it loads firmware and opens images before it does.</summary>
    internal static TimeSpan GreetingTimeout => TimeSpan.FromSeconds(120);
}

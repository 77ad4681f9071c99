namespace Vireo.Cli.Events;

/// <summary>Why waiting for events ended.</summary>
internal enum EventLoopEnd
{
    /// <summary>What was waited for came, or the connection was closed.</summary>
    Complete,

    /// <summary>The user had enough.</summary>
    Interrupted,

    /// <summary>The time was over.</summary>
    TimedOut,
}

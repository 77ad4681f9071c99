namespace Vireo.Daemon.CommandLine;

/// <summary>What the command line says.</summary>
internal sealed record DaemonOptions
{
    /// <summary>The configuration file; null: the default one, if it is there.</summary>
    internal string? ConfigurationFile { get; init; }

    /// <summary>The pid file; null: the default one.</summary>
    internal string? PidFile { get; init; }

    /// <summary>Whether the listeners on the network open.</summary>
    internal bool Listen { get; init; }

    /// <summary>How long to stay when the last client has left; null: forever.</summary>
    internal TimeSpan? Timeout { get; init; }

    /// <summary>Whether to go to the background once clients can connect.</summary>
    internal bool Background { get; init; }

    /// <summary>Whether information is logged too.</summary>
    internal bool Verbose { get; init; }
}

using Vireo.Cli.Output;

namespace Vireo.Cli.Startup;

/// <summary>What comes before the command.</summary>
internal sealed record GlobalOptions
{
    /// <summary>What to connect to; null: the default.</summary>
    internal string? Uri { get; init; }

    internal bool IsReadOnly { get; init; }

    internal bool IsQuiet { get; init; }

    internal bool TellsTime { get; init; }

    internal OutputFormat Format { get; init; }

    /// <summary>Seconds between pings; 0: none are sent; null: the default.</summary>
    internal int? KeepAliveInterval { get; init; }

    /// <summary>Pings that may go unanswered; null: the default.</summary>
    internal int? KeepAliveCount { get; init; }

    /// <summary>Warnings about the options themselves.</summary>
    internal IReadOnlyList<string> Complaints { get; init; } = [];

    internal GlobalRequest Request { get; init; }

    /// <summary>The command and all that follows.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];
}

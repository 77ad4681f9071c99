namespace Vireo.Daemon.Configuration;

/// <summary>What is logged, and where to. Defaults are libvirtd's own.</summary>
public sealed record LogSettings
{
    /// <summary>The least priority that is logged (<c>log_level</c>): 1 debug, 2 information, 3 warnings, 4 errors.</summary>
    public uint Level { get; init; } = 3;

    /// <summary>Other levels for parts of the daemon (<c>log_filters</c>), as <c>level:match</c>, separated by spaces.</summary>
    public string Filters { get; init; } = "";

    /// <summary>
    /// Where to (<c>log_outputs</c>), as <c>level:stderr</c>, <c>level:file:path</c>, <c>level:syslog:name</c> or <c>level:journald</c>,
    /// separated by spaces; empty: the journal, a file or standard error, by how the daemon runs.
    /// </summary>
    public string Outputs { get; init; } = "";
}

namespace Vireo.Interop.Tests.Peers;

/// <summary>What differs between the daemons that tests start.</summary>
internal sealed record DaemonOptions
{
    /// <summary>The folder with the server's certificates.</summary>
    internal required string PkiFolder { get; init; }

    /// <summary>How clients log in everywhere but on the read-only socket: <c>none</c> or <c>sasl</c>.</summary>
    internal string Login { get; init; } = "none";

    /// <summary>What is added to the daemon's environment.</summary>
    internal IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Further lines for the configuration file.</summary>
    internal string FurtherLines { get; init; } = "";
}

namespace Vireo.Interop.Tests.Peers;

/// <summary>What differs between the daemons that tests start.</summary>
internal sealed record DaemonOptions
{
    /// <summary>The folder with the server's certificates.</summary>
    internal required string PkiFolder { get; init; }

    /// <summary>Further lines for the configuration file.</summary>
    internal string FurtherLines { get; init; } = "";
}

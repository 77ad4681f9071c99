namespace Vireo.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>As virsh writes them.</summary>
    Text,

    /// <summary>One JSON document a line.</summary>
    Json,
}

namespace Vireo.Cli.Startup;

/// <summary>What the program is asked for.</summary>
internal enum GlobalRequest
{
    Commands,
    Help,
    Version,
    LongVersion,
}

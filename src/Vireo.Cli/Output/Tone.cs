namespace Vireo.Cli.Output;

/// <summary>What a piece of text means to its reader; a terminal shows it in colour.</summary>
internal enum Tone
{
    Plain,
    Good,
    Attention,
    Bad,
}

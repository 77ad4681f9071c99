namespace Vireo.Cli.Output;

/// <summary>How terminals show the two streams.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Palettes(Palette Output, Palette Error)
{
    internal static readonly Palettes None = new(Palette.None, Palette.None);
}

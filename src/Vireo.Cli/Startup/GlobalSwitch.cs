namespace Vireo.Cli.Startup;

/// <summary>An option that comes before the command.</summary>
/// <param name="Short">Its letter; NUL: it has none.</param>
/// <param name="Long">Its name; null: it has none.</param>
/// <param name="Value">Whether it takes a value.</param>
internal sealed record GlobalSwitch(char Short, string? Long, SwitchValue Value)
{
    /// <summary>How complaints name it when they don't know how it was written.</summary>
    internal string BothNames => $"'-{Short}'/'--{Long}'";
}

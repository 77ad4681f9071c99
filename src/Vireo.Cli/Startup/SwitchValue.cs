namespace Vireo.Cli.Startup;

/// <summary>Whether an option takes a value.</summary>
internal enum SwitchValue
{
    None,
    Required,

    /// <summary>Only after an equals sign.</summary>
    Optional,
}

namespace Vireo.Daemon.Configuration;

/// <summary>One <c>key = value</c> of a configuration file.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">The line that the key stands on, from 1.</param>
internal sealed record ConfigurationEntry(string Key, ConfigurationValue Value, int Line);

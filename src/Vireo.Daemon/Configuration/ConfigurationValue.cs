namespace Vireo.Daemon.Configuration;

/// <summary>A value as it stands in a configuration file.</summary>
internal abstract record ConfigurationValue
{
    private ConfigurationValue()
    {
    }

    /// <summary>A string, in whichever quotes.</summary>
    /// <param name="Value">What stands between the quotes; there are no escapes.</param>
    internal sealed record Text(string Value) : ConfigurationValue;

    /// <summary>A decimal number.</summary>
    /// <param name="Value">The number.</param>
    internal sealed record Number(long Value) : ConfigurationValue;

    /// <summary>A list in brackets.</summary>
    /// <param name="Items">Its values, in order.</param>
    internal sealed record List(IReadOnlyList<ConfigurationValue> Items) : ConfigurationValue;
}

using System.Globalization;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>The version of a USB device: two numbers below 100; one digit behind the point counts in tens.</summary>
internal sealed record UsbVersion : XmlValue
{
    private const uint Limit = 100;
    private const string Wildcard = "-1";

    /// <summary>The one instance that is needed.</summary>
    internal static UsbVersion Instance { get; } = new();

    /// <inheritdoc />
    public override string? Read(string raw, XmlPlace place)
    {
        if (raw == Wildcard)
        {
            return null;
        }

        string[] parts = raw.Split('.');
        if (parts.Length != 2 || !TryParse(parts[0], out uint major) || !TryParse(parts[1], out uint minor))
        {
            throw DomainFaults.Xml($"Cannot parse USB device version {raw}");
        }

        minor *= parts[1].Length == 1 ? 10U : 1U;
        return string.Create(CultureInfo.InvariantCulture, $"{major}.{minor:D2}");
    }

    private static bool TryParse(string text, out uint number) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < Limit;
}

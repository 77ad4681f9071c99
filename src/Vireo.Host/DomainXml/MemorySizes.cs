using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.DomainXml;

/// <summary>Amounts of memory with a unit, as libvirt reads them (<c>virDomainParseMemory</c>).</summary>
internal static class MemorySizes
{
    private const ulong Kib = 1024;

    /// <summary>The amount in KiB, rounded up.</summary>
    /// <param name="element">The element that holds it.</param>
    /// <param name="path">What messages call it.</param>
    internal static ulong ReadKib(XElement element, string path)
    {
        ulong bytes = ReadBytes(element, path, Kib);
        return (bytes / Kib) + (bytes % Kib == 0 ? 0UL : 1UL);
    }

    /// <summary>The amount in bytes.</summary>
    internal static ulong ReadBytes(XElement element, string path, ulong defaultUnit)
    {
        string text = element.Value;
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlError, VirtErrorDomain.Xml, $"Invalid value '{text}' for element or attribute '{path}'");
        }

        ulong unit = Unit(element.Attribute("unit")?.Value, defaultUnit);
        return number > long.MaxValue / unit
            ? throw VirtErrorTexts.Raise(VirtErrorCode.Overflow, VirtErrorDomain.None, $"value too large: {text}")
            : number * unit;
    }

    /// <summary>How many bytes a unit has. A letter alone and one with <c>iB</c> count in 1024, one with <c>B</c> in 1000.</summary>
    internal static ulong Unit(string? suffix, ulong defaultUnit)
    {
        if (string.IsNullOrEmpty(suffix))
        {
            return defaultUnit;
        }

        string lower = suffix.ToLowerInvariant();
        if (lower is "b" or "byte" or "bytes")
        {
            return 1;
        }

        int power = "kmgtpe".IndexOf(lower[0], StringComparison.Ordinal) + 1;
        ulong step = lower[1..] switch
        {
            "" or "ib" => Kib,
            "b" => 1000,
            _ => 0,
        };
        return power == 0 || step == 0
            ? throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, $"unknown suffix '{suffix}'")
            : Power(step, power);
    }

    /// <summary>An amount in the largest unit in which it is a whole number (<c>virFormatIntPretty</c>).</summary>
    internal static (ulong Number, string Unit) Shorten(ulong bytes)
    {
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
        int unit = 0;
        while (bytes > 0 && bytes % Kib == 0 && unit < units.Length - 1)
        {
            bytes /= Kib;
            unit++;
        }

        return (bytes, units[unit]);
    }

    private static ulong Power(ulong step, int power)
    {
        ulong result = 1;
        for (int i = 0; i < power; i++)
        {
            result *= step;
        }

        return result;
    }
}

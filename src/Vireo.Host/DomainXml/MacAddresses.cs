using System.Globalization;
using System.Security.Cryptography;

namespace Vireo.Host.DomainXml;

/// <summary>Hardware addresses of network interfaces.</summary>
public static class MacAddresses
{
    private const int Length = 6;

    /// <summary>A new address in the range that QEMU and KVM use (52:54:00).</summary>
    /// <returns>The address.</returns>
    public static string NewRandom()
    {
        Span<byte> random = stackalloc byte[3];
        RandomNumberGenerator.Fill(random);
        return string.Create(CultureInfo.InvariantCulture, $"52:54:00:{random[0]:x2}:{random[1]:x2}:{random[2]:x2}");
    }

    /// <summary>An address in the form in which it is written.</summary>
    /// <exception cref="Errors.VirtException">It is no address, or names a group.</exception>
    internal static string Normalize(string text)
    {
        string[] parts = text.Split(':');
        Span<byte> bytes = stackalloc byte[Length];
        bool valid = parts.Length == Length;
        for (int i = 0; valid && i < Length; i++)
        {
            valid = byte.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[i]);
        }

        if (!valid)
        {
            throw DomainFaults.Xml($"unable to parse mac address '{text}'");
        }

        bool group = (bytes[0] & 1) != 0;
        return group
            ? throw DomainFaults.Xml($"expected unicast mac address, found multicast '{text}'")
            : Convert.ToHexStringLower(bytes).Insert(10, ":").Insert(8, ":").Insert(6, ":").Insert(4, ":").Insert(2, ":");
    }
}

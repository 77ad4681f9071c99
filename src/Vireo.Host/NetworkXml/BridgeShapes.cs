using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>The bridge on the node that a network's guests are connected to.</summary>
internal static class BridgeShapes
{
    private static readonly string[] Tables = ["kernel", "libvirt"];

    /// <summary>The bridge of a network that the node itself serves: it always has one.</summary>
    internal static Shape Own { get; } = new Shape("bridge")
        .With("name", Values.NonEmpty)
        .With("zone", Values.NonEmpty)
        .Reads("stp", input => input.Attribute("stp")?.Value == "off" ? "off" : "on")
        .Reads("delay", input => ReadDelay(input) ?? "0")
        .Reads("macTableManager", ReadTable);

    /// <summary>A bridge that is there already.</summary>
    internal static Shape Foreign { get; } = new Shape("bridge")
        .With("name", Values.NonEmpty)
        .Reads("macTableManager", ReadTable)
        .DropEmpty();

    /// <summary>The bridge's own hardware address.</summary>
    internal static Shape Mac { get; } = new Shape("mac").Reads("address", ReadMac).DropEmpty();

    /// <summary>The largest frame.</summary>
    internal static Shape Mtu { get; } = new Shape("mtu").Reads("size", ReadMtu).DropEmpty();

    /// <summary>The bridge's delay as it is said; null: not at all.</summary>
    internal static string? ReadDelay(XElement bridge)
    {
        if (bridge.Attribute("delay")?.Value is not { Length: > 0 } text)
        {
            return null;
        }

        return ulong.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out ulong delay)
            ? ((long)delay).ToString(CultureInfo.InvariantCulture)
            : throw Bad($"Invalid delay value in network '{NameOf(bridge)}'");
    }

    private static string? ReadTable(XElement bridge)
    {
        string? table = bridge.Attribute("macTableManager")?.Value;
        if (string.IsNullOrEmpty(table))
        {
            return null;
        }

        return Tables.Contains(table)
            ? table
            : throw Bad($"Invalid macTableManager setting '{table}' in network '{NameOf(bridge)}'");
    }

    private static string? ReadMac(XElement input)
    {
        if (input.Attribute("address")?.Value is not { Length: > 0 } text)
        {
            return null;
        }

        if (!MacAddress.TryParse(text, out string normal))
        {
            throw Bad($"Invalid bridge mac address '{text}' in network '{NameOf(input)}'");
        }

        return MacAddress.IsGroup(normal)
            ? throw Bad($"Invalid multicast bridge mac address '{text}' in network '{NameOf(input)}'")
            : normal;
    }

    private static string? ReadMtu(XElement input)
    {
        if (input.Attribute("size")?.Value is not { Length: > 0 } text)
        {
            return null;
        }

        if (!CNumbers.TryParseUInt(text, anyBase: false, out uint size))
        {
            throw Bad($"Invalid mtu size '{text}' in network '{NameOf(input)}'");
        }

        return size == 0 ? null : size.ToString(CultureInfo.InvariantCulture);
    }
}

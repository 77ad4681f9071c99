using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.HostInterfaceXml.HostInterfaceFaults;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>Interfaces of the host that work as one.</summary>
internal static class BondShape
{
    private static readonly string[] Modes =
        ["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"];

    private static readonly string[] Carriers = ["ioctl", "netif"];
    private static readonly string[] Validations = ["active", "backup", "all"];

    private static readonly Shape LinkMonitor = new Shape("miimon")
        .Reads("freq", input => Number(input, "freq") ?? throw Bad("bond interface miimon freq missing or invalid"))
        .Reads("downdelay", input => Delay(input, "downdelay"))
        .Reads("updelay", input => Delay(input, "updelay"))
        .Reads("carrier", input => Word(input, "carrier", Carriers, "unknown mii bonding carrier"));

    private static readonly Shape AddressMonitor = new Shape("arpmon")
        .Reads("interval", input => Number(input, "interval") ?? throw Bad("bond interface arpmon interval missing or invalid"))
        .Reads("target", input => Text(input, "target") ?? throw Bad("bond interface arpmon target missing"))
        .Reads("validate", input => Word(input, "validate", Validations, "unknown arp bonding validate"));

    /// <summary>The shape.</summary>
    internal static Shape Bond { get; } = new Shape("bond")
        .Reads("mode", input => Word(input, "mode", Modes, "unknown bonding mode"))
        .HasMany(HostInterfaceShape.InBond.Interface)
        .Then(AddMonitor)
        .WrittenAs("miimon", "arpmon", "interface")
        .StaysOpen();

    /// <summary>Only one of the two can watch.</summary>
    private static void AddMonitor(XElement input, XElement output)
    {
        if (input.Element("miimon") is { } link)
        {
            output.Add(LinkMonitor.Read(link));
        }
        else if (input.Element("arpmon") is { } address)
        {
            output.Add(AddressMonitor.Read(address));
        }
    }

    private static string? Delay(XElement input, string name)
    {
        if (Text(input, name) is null)
        {
            return null;
        }

        string delay = Number(input, name) ?? throw Bad($"bond interface miimon {name} invalid");
        return delay == "0" || delay.StartsWith('-') ? null : delay;
    }

    private static string? Number(XElement input, string name) => int.TryParse(
        Text(input, name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Word(XElement input, string name, string[] words, string fault)
    {
        string? word = Text(input, name);
        return word is null || words.Contains(word) ? word : throw Bad($"{fault} {word}");
    }

    private static string? Text(XElement input, string name) => input.Attribute(name)?.Value is { Length: > 0 } text ? text : null;
}

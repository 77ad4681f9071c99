using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>A device on the PCI bus.</summary>
internal static class PciCapability
{
    private const uint MaxClass = 0xff_ffff;
    private static readonly string[] Headers = ["pci-bridge", "cardbus-bridge"];
    private static readonly Shape Address = new Shape("address").WithPciParts();

    private static readonly Shape Link = new Shape("link")
        .WithTexts("validity")
        .Reads("port", input => Values.Int.Read(input.Attribute("port")?.Value ?? "-1", new XmlPlace("link", "port")) is var port and not "-1" ? port : null)
        .With("speed", Values.OneOf("", "2.5", "5", "8", "16", "32", "64") with { Unwritten = string.Empty })
        .Must("width", Values.UInt);

    /// <summary>The shape.</summary>
    internal static Shape Pci { get; } = new Shape("capability")
        .Then(AddClass)
        .Numbers(("domain", "PCI domain ID"), ("bus", "PCI bus ID"), ("slot", "PCI slot ID"), ("function", "PCI function ID"))
        .Id("vendor", "PCI vendor ID")
        .Id("product", "PCI product ID")
        .Then(AddFunctions)
        .Then(AddGroup)
        .Then(AddNuma)
        .Then(AddExpress)
        .WrittenAs("class", "domain", "bus", "slot", "function", "product", "vendor", "capability", "iommuGroup", "numa", "pci-express");

    private static void AddClass(XElement input, XElement output)
    {
        if (input.Element("class")?.Value is not { Length: > 0 } text)
        {
            return;
        }

        string digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        bool valid = uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number) && number <= MaxClass;
        output.Add(valid
            ? new XElement("class", string.Create(CultureInfo.InvariantCulture, $"0x{number:x6}"))
            : throw Internal($"invalid PCI class supplied for '{NameOf(input)}'"));
    }

    /// <summary>The function's physical one, its virtual ones, and its kind of header.</summary>
    private static void AddFunctions(XElement input, XElement output)
    {
        XElement? physical = null;
        XElement? virtuals = null;
        XElement? header = null;
        foreach (XElement kind in input.Elements("capability"))
        {
            switch (kind.Attribute("type")?.Value ?? throw Bad("Missing capability type"))
            {
                case "phys_function":
                    physical = new XElement(
                        "capability",
                        new XAttribute("type", "phys_function"),
                        Address.Read(kind.Element("address") ?? throw Bad("Missing address in 'phys_function' capability")));
                    break;
                case "virt_functions":
                    virtuals = ReadVirtual(kind);
                    break;
                case var other when Headers.Contains(other):
                    header ??= new XElement("capability", new XAttribute("type", other));
                    break;
                default:
                    break;
            }
        }

        output.Add(physical, virtuals, header);
    }

    private static XElement ReadVirtual(XElement kind)
    {
        string? most = kind.Attribute("maxCount")?.Value is { Length: > 0 } text
            ? CNumbers.TryParseUInt(text, anyBase: false, out uint count) && !text.Contains('-', StringComparison.Ordinal)
                ? count == 0 ? null : count.ToString(CultureInfo.InvariantCulture)
                : throw Bad("Malformed 'maxCount' parameter")
            : null;
        return new XElement(
            "capability",
            new XAttribute("type", "virt_functions"),
            most is null ? null : new XAttribute("maxCount", most),
            kind.Elements("address").Select(Address.Read));
    }

    private static void AddGroup(XElement input, XElement output)
    {
        if (input.Element("iommuGroup") is { } given)
        {
            XElement? group = new Shape("iommuGroup").Must("number", Values.UInt).HasMany(Address).Read(given);
            output.Add(group?.HasElements == true ? group : null);
        }
    }

    private static void AddNuma(XElement input, XElement output)
    {
        if (input.Element("numa")?.Attribute("node")?.Value is not { Length: > 0 } text)
        {
            return;
        }

        bool valid = int.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int node);
        output.Add(!valid
            ? throw Internal($"invalid NUMA node ID supplied for '{NameOf(input)}'")
            : node < 0 ? null : new XElement("numa", new XAttribute("node", node)));
    }

    private static void AddExpress(XElement input, XElement output)
    {
        if (input.Element("pci-express") is not { } given)
        {
            return;
        }

        var express = new XElement("pci-express");
        foreach (string validity in (string[])["cap", "sta"])
        {
            XElement? link = given.Elements("link").FirstOrDefault(one => one.Attribute("validity")?.Value == validity);
            express.Add(link is null ? null : Link.Read(link));
        }

        output.Add(express);
    }
}

using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>The node itself, and its busses.</summary>
internal static class HostCapabilities
{
    /// <summary>The node.</summary>
    internal static Shape System { get; } = new Shape("capability")
        .Texts("product")
        .Then(AddHardware)
        .Has(new Shape("firmware").Texts("vendor", "version", "release_date").StaysOpen())
        .Then(AddFirmware);

    /// <summary>A device on the USB.</summary>
    internal static Shape UsbDevice { get; } = new Shape("capability")
        .Numbers(("bus", "USB bus number"), ("device", "USB device number"))
        .Id("vendor", "USB vendor ID")
        .Id("product", "USB product ID")
        .WrittenAs("bus", "device", "product", "vendor");

    /// <summary>A function of a device on the USB.</summary>
    internal static Shape UsbInterface { get; } = new Shape("capability")
        .Numbers(
            ("number", "USB interface number"),
            ("class", "USB interface class"),
            ("subclass", "USB interface subclass"),
            ("protocol", "USB interface protocol"))
        .Texts("description");

    /// <summary>A network interface.</summary>
    internal static Shape Network { get; } = new Shape("capability")
        .Text("interface", "no network interface supplied for")
        .Texts("address")
        .Then(AddFeatures)
        .Then(AddKind)
        .Has(new Shape("link").With("speed", Values.UIntOrNone).With("state", LinkStates()).DropEmpty())
        .WrittenAs("interface", "address", "link", "feature", "capability");

    private static readonly string[] Features =
    [
        "rx", "tx", "sg", "tso", "gso", "gro", "lro", "rxvlan", "txvlan", "ntuple", "rxhash", "rdma", "txudptnl", "switchdev",
    ];

    private static void AddHardware(XElement input, XElement output)
    {
        XElement given = input.Element("hardware") ?? new XElement("hardware");
        XElement? hardware = new Shape("hardware").Texts("vendor", "version", "serial").Read(given);
        string text = given.Element("uuid")?.Value is { Length: > 0 } said ? said : throw Internal($"no system UUID supplied for '{NameOf(input)}'");
        hardware?.Add(new XElement(
            "uuid",
            UuidValue.TryParse(text, out Guid uuid) ? uuid.ToString("D") : throw Internal($"malformed uuid element for '{NameOf(input)}'")));
        output.Add(hardware);
    }

    /// <summary>It is written even if nothing is said of it.</summary>
    private static void AddFirmware(XElement input, XElement output)
    {
        if (output.Element("firmware") is null)
        {
            output.Add(new XElement("firmware", string.Empty));
        }
    }

    private static void AddFeatures(XElement input, XElement output)
    {
        string[] named = [.. input.Elements("feature").Select(one => one.Attribute("name")?.Value ?? throw Bad("missing network device feature name"))];
        if (named.FirstOrDefault(name => !Features.Contains(name)) is { } unknown)
        {
            throw Bad($"unknown network device feature '{unknown}'");
        }

        output.Add(Features.Where(named.Contains).Select(name => new XElement("feature", new XAttribute("name", name))));
    }

    private static void AddKind(XElement input, XElement output)
    {
        if (input.Element("capability")?.Attribute("type")?.Value is { Length: > 0 } kind)
        {
            output.Add(kind is "80203" or "80211"
                ? new XElement("capability", new XAttribute("type", kind))
                : throw Unsupported($"invalid network type supplied for '{NameOf(input)}'"));
        }
    }

    private static OneOfValue LinkStates() =>
        Values.OneOf("", "unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up") with { Unwritten = string.Empty };
}

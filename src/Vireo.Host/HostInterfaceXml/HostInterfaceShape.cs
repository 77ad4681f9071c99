using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.HostInterfaceXml.HostInterfaceFaults;

namespace Vireo.Host.HostInterfaceXml;

/// <summary>One of the host's own network interfaces: alone, or part of a bridge or bond.</summary>
internal sealed class HostInterfaceShape
{
    private const uint MaxMtu = 100_000;
    private static readonly XmlValue Types = Values.OneOf("ethernet", "bridge", "bond", "vlan");
    private static readonly string[] StartModes = ["onboot", "hotplug", "none"];

    private static readonly XmlValue LinkStates =
        Values.OneOf("", "unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up") with { Unwritten = string.Empty };

    private static readonly Shape Link = new Shape("link")
        .With("speed", Values.UIntOrNone)
        .With("state", LinkStates)
        .DropEmpty();

    private readonly string[] _allowed;
    private readonly bool _isWhole;

    private HostInterfaceShape(bool isWhole, params string[] allowed)
    {
        _isWhole = isWhole;
        _allowed = allowed;
        Interface = new Shape("interface")
            .Must("type", Types)
            .Then((_, output) => CheckType(output))
            .Reads("name", input => input.Attribute("name")?.Value ?? throw Bad("interface has no name"))
            .Then(AddAddressing)
            .Then(AddLink)
            .Then(AddKind)
            .StaysOpen();
    }

    /// <summary>An interface by itself.</summary>
    internal static HostInterfaceShape Whole { get; } = new(true, "ethernet", "bridge", "bond", "vlan");

    /// <summary>An interface that is part of a bridge.</summary>
    internal static HostInterfaceShape InBridge { get; } = new(false, "ethernet", "bond", "vlan");

    /// <summary>An interface that is part of a bond.</summary>
    internal static HostInterfaceShape InBond { get; } = new(false, "ethernet");

    /// <summary>The shape.</summary>
    internal Shape Interface { get; }

    private void CheckType(XElement output)
    {
        if (output.Attribute("type")?.Value is { } type && !_allowed.Contains(type))
        {
            throw Bad($"interface has unsupported type '{type}'");
        }
    }

    /// <summary>A part has no addresses of its own.</summary>
    private void AddAddressing(XElement input, XElement output)
    {
        if (!_isWhole)
        {
            return;
        }

        if (input.Element("start")?.Attribute("mode")?.Value is { Length: > 0 } mode)
        {
            output.Add(StartModes.Contains(mode)
                ? new XElement("start", new XAttribute("mode", mode))
                : throw Bad($"unknown interface startmode {mode}"));
        }

        AddMtu(input, output);
        new ChildShape(ProtocolShape.Protocol, Many: true).Read(input, output);
    }

    private static void AddMtu(XElement input, XElement output)
    {
        if (input.Element("mtu")?.Attribute("size")?.Value is not { Length: > 0 } text)
        {
            return;
        }

        if (!uint.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out uint size))
        {
            throw Silent();
        }

        if (size > MaxMtu)
        {
            throw Bad("value of the 'size' attribute of 'mtu' element must be at most 100000");
        }

        output.Add(size == 0 ? null : new XElement("mtu", new XAttribute("size", size)));
    }

    private static void AddLink(XElement input, XElement output)
    {
        if (output.Attribute("type")?.Value != "bridge" && input.Element("link") is { } link)
        {
            output.Add(Link.Read(link));
        }
    }

    private static void AddKind(XElement input, XElement output)
    {
        string? type = output.Attribute("type")?.Value;
        if (type == "ethernet")
        {
            output.Add(input.Element("mac")?.Attribute("address") is { Value.Length: > 0 } mac ? new XElement("mac", mac) : null);
            return;
        }

        XElement kind = input.Element(type ?? string.Empty) ?? throw Bad($"{type} interface misses the {type} element");
        output.Add((type switch
        {
            "bridge" => HostBridgeShape.Bridge,
            "bond" => BondShape.Bond,
            _ => HostVlanShape.Vlan,
        }).Read(kind));
    }
}

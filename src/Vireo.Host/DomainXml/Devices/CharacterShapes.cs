using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Serial and parallel ports, consoles, channels: a host's end and a guest's end.</summary>
internal static class CharacterShapes
{
    private static readonly OneOfValue SerialTargets = Values.OneOf(
        "isa-serial", "usb-serial", "pci-serial", "spapr-vio-serial", "system-serial", "sclp-serial", "isa-debug");

    private static readonly OneOfValue ConsoleTargets = Values.OneOf(
        "none", "serial", "xen", "uml", "virtio", "lxc", "openvz", "sclp", "sclplm");

    /// <summary>A serial port.</summary>
    internal static Shape Serial { get; } = Device("serial", ReadSerialTarget);

    /// <summary>A parallel port.</summary>
    internal static Shape Parallel { get; } = Device("parallel", input => new XElement("target", Port(input)));

    /// <summary>A console.</summary>
    internal static Shape Console { get; } = Device("console", ReadConsoleTarget);

    /// <summary>A channel between host and guest.</summary>
    internal static Shape Channel { get; } = Device("channel", ReadChannelTarget);

    /// <summary>A parallel port or console without a number takes the next one.</summary>
    internal static void Complete(XElement output, DeviceContext context)
    {
        XElement? target = output.Element("target");
        if (target is null || output.Name == "channel" || target.Attribute("port") is not null)
        {
            return;
        }

        long next = context.Devices.Elements(output.Name)
            .Select(other => long.Parse(other.Element("target")?.Attribute("port")?.Value ?? "-1", CultureInfo.InvariantCulture))
            .DefaultIfEmpty(-1)
            .Max() + 1;
        target.Add(new XAttribute("port", next));
    }

    private static Shape Device(string name, Func<XElement, XElement?> readTarget) => new Shape(name).Then((input, output) =>
    {
        string type = CharacterSources.ReadType(input);
        output.Add(new XAttribute("type", type));
        XElement? target = readTarget(input);
        if (type == "spicevmc" && (name != "channel" || target?.Attribute("type")?.Value != "virtio"))
        {
            throw DomainFaults.Unsupported("spicevmc device type only supports virtio");
        }

        output.Add(CharacterSources.Read(input, type), target);
    });

    private static XAttribute? Port(XElement input) =>
        input.Element("target") is { } target ? DiskSources.Attribute(target, "port", Values.UInt) : null;

    private static XElement ReadSerialTarget(XElement input)
    {
        string? type = input.Element("target")?.Attribute("type")?.Value;
        if (type is not null && !SerialTargets.Choices.Contains(type))
        {
            throw DomainFaults.Unsupported($"unknown target type '{type}' specified for character device");
        }

        XAttribute? model = input.Element("target")?.Element("model")?.Attribute("name");
        return new XElement(
            "target",
            type is null ? null : new XAttribute("type", type),
            Port(input),
            model is null ? null : new XElement("model", new XAttribute(model)));
    }

    private static XElement ReadConsoleTarget(XElement input)
    {
        string type = input.Element("target")?.Attribute("type")?.Value ?? "none";
        return ConsoleTargets.Choices.Contains(type)
            ? new XElement("target", type == "none" ? null : new XAttribute("type", type), Port(input))
            : throw DomainFaults.Unsupported($"unknown target type '{type}' specified for character device");
    }

    private static XElement ReadChannelTarget(XElement input)
    {
        XElement? target = input.Element("target");
        string type = target?.Attribute("type")?.Value ?? throw DomainFaults.Xml("target type must be specified for channel device");
        return type switch
        {
            "guestfwd" => new XElement("target", new XAttribute("type", type), GuestAddress(target), GuestPort(target)),
            "virtio" or "xen" => new XElement("target", new XAttribute("type", type), target.Attribute("name")),
            _ => throw DomainFaults.Unsupported($"unknown target type '{type}' specified for character device"),
        };
    }

    private static XAttribute GuestAddress(XElement target) =>
        target.Attribute("address") ?? throw DomainFaults.Xml("guestfwd channel does not define a target address");

    private static XAttribute GuestPort(XElement target) =>
        target.Attribute("port") ?? throw DomainFaults.Xml("guestfwd channel does not define a target port");
}

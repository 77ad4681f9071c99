using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>The host's end of serial ports, consoles, channels and other devices that carry characters.</summary>
internal static class CharacterSources
{
    private static readonly OneOfValue Types = Values.OneOf(
        "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc", "spiceport", "nmdm", "qemu-vdagent", "dbus");

    private static readonly Shape Reconnect = new Shape("reconnect")
        .With("enabled", Values.YesNo)
        .Then(ReadTimeout)
        .DropEmpty();

    /// <summary>Seconds between attempts count only where there are any.</summary>
    private static void ReadTimeout(XElement input, XElement output) => output.Add(output.Attribute("enabled")?.Value == "yes"
        ? DiskSources.Attribute(input, "timeout", Values.UInt) ?? throw DomainFaults.Missing("timeout", "reconnect")
        : null);


    private static readonly Shape Agent = new Shape("source")
        .Has(new Shape("clipboard").With("copypaste", Values.YesNo).DropEmpty())
        .Has(new Shape("mouse").With("mode", Values.OneOf("server", "client")).DropEmpty())
        .DropEmpty();

    private static readonly Shape Log = new Shape("log").WithTexts("file").With("append", Values.OnOff);

    /// <summary>The type of a device; a terminal where it names none.</summary>
    internal static string ReadType(XElement input, string fallback = "pty")
    {
        string type = input.Attribute("type")?.Value ?? fallback;
        return Types.Choices.Contains(type)
            ? type
            : throw DomainFaults.Unsupported($"unknown type presented to host for character device: {type}");
    }

    /// <summary>Source, protocol and log of a device of a type.</summary>
    internal static IEnumerable<XElement?> Read(XElement input, string type)
    {
        CheckSources(input, type);
        foreach (XElement? source in ReadSources(input, type))
        {
            yield return source;
        }

        if (type == "tcp")
        {
            yield return new XElement("protocol", new XAttribute("type", ReadProtocol(input)));
        }

        yield return input.Element("log") is { } log ? Log.Read(log) : null;
    }

    private static void CheckSources(XElement input, string type)
    {
        int sources = input.Elements("source").Count();
        if (sources > 1 && type != "udp")
        {
            throw DomainFaults.Xml("only one source element is allowed for character device");
        }

        if (sources > 2)
        {
            throw DomainFaults.Xml("only two source elements are allowed for character device");
        }
    }

    private static XElement?[] ReadSources(XElement input, string type) => type switch
    {
        "file" => [WithLabels(input, Path(input), input.Element("source")?.Attribute("append"))],
        "dev" or "pipe" => [WithLabels(input, Path(input))],
        "unix" => [ReadUnix(input)],
        "tcp" => [ReadTcp(input)],
        "udp" => ReadUdp(input),
        "nmdm" => [ReadNmdm(input)],
        "spiceport" =>
            [new XElement("source", input.Element("source")?.Attribute("channel")
                ?? throw DomainFaults.Unsupported("Missing source channel attribute for char device"))],
        "dbus" => [new XElement("source", BusChannel(input))],
        "qemu-vdagent" => [ReadAgent(input)],
        _ => [],
    };

    private static XAttribute BusChannel(XElement input) => input.Element("source")?.Attribute("channel")
        ?? (input.Name == "redirdev"
            ? new XAttribute("channel", "org.qemu.usbredir")
            : throw DomainFaults.Unsupported("Missing source channel attribute for char device"));

    private static XElement? ReadAgent(XElement input) => input.Element("source") is { } source ? Agent.Read(source) : null;

    private static XAttribute Path(XElement input) =>
        Required(input.Element("source"), "path", "Missing source path attribute for char device");

    private static XElement? ReadUnix(XElement input)
    {
        XElement? source = input.Element("source");
        if (source?.Attribute("path") is null)
        {
            // A channel without a path gets one when it starts.
            return input.Name == "channel" ? null : throw DomainFaults.Internal("Missing source path attribute for char device");
        }

        return new XElement(
            "source",
            new XAttribute("mode", source.Attribute("mode")?.Value == "bind" ? "bind" : "connect"),
            source.Attribute("path"),
            SourceLabels.Read(source),
            ReadReconnect(source));
    }

    private static XElement ReadTcp(XElement input)
    {
        XElement? source = input.Element("source");
        return new XElement(
            "source",
            new XAttribute("mode", source?.Attribute("mode")?.Value == "bind" ? "bind" : "connect"),
            Required(source, "host", "Missing source host attribute for char device"),
            Required(source, "service", "Missing source service attribute for char device"),
            source?.Attribute("tls"),
            source is null ? null : ReadReconnect(source));
    }

    private static XElement? ReadReconnect(XElement source)
    {
        if (source.Element("reconnect") is not { } reconnect)
        {
            return null;
        }

        return source.Attribute("mode")?.Value == "bind"
            ? throw DomainFaults.Internal("chardev reconnect is possible only for connect mode")
            : Reconnect.Read(reconnect);
    }

    private static XElement?[] ReadUdp(XElement input)
    {
        XElement? bound = input.Elements("source").FirstOrDefault(source => source.Attribute("mode")?.Value == "bind");
        XElement? connected = input.Elements("source").FirstOrDefault(source => source.Attribute("mode")?.Value != "bind");
        XAttribute service = Required(connected, "service", "Missing source service attribute for char device");
        XElement? bind = bound is null ? null
            : new XElement("source", new XAttribute("mode", "bind"), bound.Attribute("host"), bound.Attribute("service"));
        return [bind, new XElement("source", new XAttribute("mode", "connect"), connected?.Attribute("host"), service)];
    }

    /// <summary>Both ends of a pair of terminals, or none.</summary>
    private static XElement? ReadNmdm(XElement input)
    {
        XAttribute? master = input.Element("source")?.Attribute("master");
        XAttribute? slave = input.Element("source")?.Attribute("slave");
        if (master is null != (slave is null))
        {
            throw DomainFaults.Internal("Should define both master and slave path attributes for nmdm device");
        }

        return master is null ? null : new XElement("source", master, slave);
    }

    private static string ReadProtocol(XElement input)
    {
        string protocol = input.Element("protocol")?.Attribute("type")?.Value ?? "raw";
        return protocol is "raw" or "telnet" or "telnets" or "tls" ? protocol : throw DomainFaults.Xml($"Unknown protocol '{protocol}'");
    }

    private static XElement WithLabels(XElement input, params XAttribute?[] attributes) =>
        new("source", attributes, SourceLabels.Read(input.Element("source")));

    private static XAttribute Required(XElement? source, string name, string complaint) =>
        source?.Attribute(name) ?? throw DomainFaults.Internal(complaint);
}

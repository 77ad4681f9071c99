using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>How people see a guest's screen.</summary>
internal static class GraphicsShape
{
    private static readonly OneOfValue Types = Values.OneOf("sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus");
    private static readonly Shape Gl = new Shape("gl").With("enable", Values.YesNo).WithTexts("rendernode").DropEmpty();

    private static readonly Shape Sound = new Shape("audio").Must("id", Values.Positive);

    private static readonly Shape Authentication = new Shape("graphics")
        .WithTexts("passwd", "passwdValidTo")
        .With("connected", Values.OneOf("disconnect", "fail", "keep"));

    /// <summary>A graphics device.</summary>
    internal static Shape Graphics { get; } = new Shape("graphics").Must("type", Types).Then(Read);

    private static void Read(XElement input, XElement output)
    {
        switch (output.Attribute("type")?.Value)
        {
            case "vnc":
                ReadVnc(input, output);
                break;
            case "spice":
                ReadSpice(input, output);
                break;
            case "rdp":
                ReadRdp(input, output);
                break;
            case "sdl":
                output.Add(
                    input.Attribute("display"), input.Attribute("xauth"), DiskSources.Attribute(input, "fullscreen", Values.YesNo),
                    ReadGl(input));
                break;
            case "desktop":
                output.Add(input.Attribute("display"), DiskSources.Attribute(input, "fullscreen", Values.YesNo));
                break;
            case "dbus":
                output.Add(DiskSources.Attribute(input, "p2p", Values.YesNo), input.Attribute("address"), ReadGl(input), ReadSound(input));
                break;
            default:
                output.Add(input.Element("gl")?.Attribute("rendernode") is { } node ? new XElement("gl", new XAttribute(node)) : null);
                break;
        }
    }

    private static XElement? ReadSound(XElement input) => input.Element("audio") is { } sound ? Sound.Read(sound) : null;

    private static XElement? ReadGl(XElement input) => input.Element("gl") is { } gl ? Gl.Read(gl) : null;

    private static void ReadVnc(XElement input, XElement output)
    {
        XElement[] listens = GraphicsListens.Read(input);
        string? port = Port(input, "port", "vnc port");
        string? wanted = input.Attribute("autoport")?.Value;
        bool automatic = wanted == "yes" || port == "-1" || (port is null && wanted is null);
        GraphicsListens.AddPlace(output, listens, () => output.Add(
            automatic ? new XAttribute("port", "-1") : NonZero(port) is { } fixedPort ? new XAttribute("port", fixedPort) : null,
            new XAttribute("autoport", automatic ? "yes" : "no"),
            DiskSources.Attribute(input, "websocket", Values.Int)));
        output.Add(
            GraphicsListens.Address(listens),
            input.Attribute("keymap"),
            DiskSources.Attribute(input, "sharePolicy", Values.OneOf("allow-exclusive", "force-shared", "ignore")),
            DiskSources.Attribute(input, "powerControl", Values.YesNo),
            ReadAuthentication(input),
            listens,
            ReadSound(input));
    }

    private static void ReadSpice(XElement input, XElement output)
    {
        string? port = NonZero(Port(input, "port", "spice port"));
        string? tlsPort = NonZero(Port(input, "tlsPort", "spice tlsPort"));
        bool automatic = input.Attribute("autoport")?.Value == "yes" || (port == "-1" && tlsPort == "-1");
        bool reachable = automatic || port is not null || tlsPort is not null;
        XElement[] listens = GraphicsListens.ReadOrNone(input, reachable);
        GraphicsListens.AddPorts(listens, () => output.Add(
            port is null || automatic ? null : new XAttribute("port", port),
            tlsPort is null || automatic ? null : new XAttribute("tlsPort", tlsPort),
            new XAttribute("autoport", automatic ? "yes" : "no")));
        output.Add(
            GraphicsListens.Address(listens),
            input.Attribute("keymap"),
            DiskSources.Attribute(input, "defaultMode", Values.OneOf("any", "secure", "insecure") with { Unwritten = "any" }),
            ReadAuthentication(input),
            listens,
            SpiceShapes.Read(input),
            ReadGl(input));
    }

    private static void ReadRdp(XElement input, XElement output)
    {
        XElement[] listens = GraphicsListens.Read(input);
        string port = Port(input, "port", "rdp port") ?? "0";
        bool automatic = input.Attribute("autoport")?.Value == "yes" || port == "0";
        output.Add(
            new XAttribute("port", automatic ? "0" : port),
            automatic ? new XAttribute("autoport", "yes") : null,
            DiskSources.Attribute(input, "replaceUser", Values.YesNo),
            DiskSources.Attribute(input, "multiUser", Values.YesNo),
            GraphicsListens.Address(listens),
            listens);
    }

    /// <summary>What follows from a password says nothing without one.</summary>
    private static XAttribute[] ReadAuthentication(XElement input)
    {
        if (input.Attribute("passwd") is null)
        {
            return [];
        }

        if (input.Attribute("passwdValidTo")?.Value is { } until
            && !DateTime.TryParseExact(until, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw DomainFaults.Internal($"cannot parse password validity time '{until}', expect YYYY-MM-DDTHH:MM:SS");
        }

        return [.. Authentication.Read(input)?.Attributes() ?? []];
    }

    private static string? NonZero(string? port) => port == "0" ? null : port;

    private static string? Port(XElement input, string name, string title) => input.Attribute(name) is { } given
        ? Values.Int.Or($"cannot parse {title} {{0}}", Errors.VirtErrorCode.InternalError).Read(given.Value, new XmlPlace("graphics", name))
        : null;
}

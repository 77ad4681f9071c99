using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Where a graphics server listens: address, network, socket, or nowhere. The first is repeated on the device itself.</summary>
internal static class GraphicsListens
{
    private static readonly OneOfValue Types = Values.OneOf("address", "network", "socket", "none");

    internal static XElement[] Read(XElement graphics)
    {
        XElement[] listens = [.. graphics.Elements("listen").Select(ReadOne)];
        XAttribute? ownSocket = graphics.Attribute("type")?.Value == "vnc" ? graphics.Attribute("socket") : null;
        if (listens.Length > 0)
        {
            CheckFirst(graphics, listens[0]);
            return ownSocket is null ? listens : [new XElement("listen", new XAttribute("type", "socket"), new XAttribute(ownSocket))];
        }

        return
        [
            graphics.Attribute("socket") is { } socket
                ? new XElement("listen", new XAttribute("type", "socket"), new XAttribute(socket))
                : new XElement("listen", new XAttribute("type", "address"), AddressOf(graphics.Attribute("listen"))),
        ];
    }

    /// <summary>The same, but a server that has no port listens nowhere.</summary>
    internal static XElement[] ReadOrNone(XElement graphics, bool reachable)
    {
        XElement[] listens = Read(graphics);
        bool address = listens[0].Attribute("type")?.Value is "address" or "network";
        return reachable || !address ? listens : [new XElement("listen", new XAttribute("type", "none"))];
    }

    private static void CheckFirst(XElement graphics, XElement first)
    {
        string? path = first.Attribute("socket")?.Value;
        if (graphics.Attribute("type")?.Value == "vnc" && graphics.Attribute("socket")?.Value is { } socket && path is not null && path != socket)
        {
            throw DomainFaults.Unsupported(
                $"graphics 'socket' attribute '{socket}' must match 'socket' attribute of first listen element (found '{path}')");
        }

        string? address = first.Attribute("address")?.Value;
        if (graphics.Attribute("listen")?.Value is { Length: > 0 } given && address is not null && given != address)
        {
            throw DomainFaults.Unsupported(
                $"graphics 'listen' attribute '{given}' must match 'address' attribute of first listen element (found '{address}')");
        }
    }

    /// <summary>Ports, or the socket that stands in their place, or nothing.</summary>
    internal static void AddPlace(XElement output, XElement[] listens, Action addPorts)
    {
        switch (listens[0].Attribute("type")?.Value)
        {
            case "socket":
                output.Add(listens[0].Attribute("socket"));
                break;
            case "none":
                break;
            default:
                addPorts();
                break;
        }
    }

    /// <summary>Ports, where it listens on an address.</summary>
    internal static void AddPorts(XElement[] listens, Action addPorts)
    {
        if (listens[0].Attribute("type")?.Value is "address" or "network")
        {
            addPorts();
        }
    }

    /// <summary>The first address, as the device's own attribute.</summary>
    internal static XAttribute? Address(XElement[] listens) =>
        listens[0].Attribute("address") is { } address ? new XAttribute("listen", address.Value) : null;

    private static XElement ReadOne(XElement input)
    {
        string type = DiskSources.Attribute(input, "type", Types)?.Value ?? throw DomainFaults.Missing("type", "listen");
        return new XElement("listen", new XAttribute("type", type), type switch
        {
            "address" => AddressOf(input.Attribute("address")),
            "network" => input.Attribute("network") ?? throw DomainFaults.Xml("'network' attribute is required for listen type 'network'"),
            "socket" => input.Attribute("socket"),
            _ => null,
        });
    }

    private static XAttribute? AddressOf(XAttribute? given) =>
        string.IsNullOrEmpty(given?.Value) ? null : new XAttribute("address", given.Value);
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Live;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Allots ports and addresses to graphics servers that leave them to the driver.</summary>
internal static class GraphicsPorts
{
    // remote_display_port_min and _max of libvirt's qemu.conf, and its vnc_listen and spice_listen.
    private const int First = 5900;
    private const int Last = 65535;
    private const string DefaultAddress = "127.0.0.1";

    private static readonly Lock Gate = new();
    private static int _next = First;

    /// <summary>Gives every server a port and an address that nobody else has.</summary>
    internal static DomainDefinition Allot(DomainDefinition live) => Settle(live, static _ => Take());

    /// <summary>The same where nothing is to listen: each kind has its first port.</summary>
    internal static DomainDefinition Pretend(DomainDefinition live) =>
        Settle(live, static type => type == "vnc" ? First : First + 1);

    private static DomainDefinition Settle(DomainDefinition live, Func<string, int> take)
    {
        XElement[] graphics = [.. live.Root.Elements("devices").Elements("graphics")];
        for (int i = 0; i < graphics.Length; i++)
        {
            string? type = graphics[i].Attribute("type")?.Value;
            XElement? listen = graphics[i].Element("listen");
            if (type is not ("vnc" or "spice") || listen?.Attribute("type")?.Value is "socket" or "none")
            {
                continue;
            }

            if (listen?.Attribute("type")?.Value is null or "address" && listen?.Attribute("address") is null)
            {
                live = live.WithListen(i, DefaultAddress);
            }

            if (graphics[i].Attribute("autoport")?.Value == "yes")
            {
                live = live.WithPorts(i, take(type));
            }
        }

        return live;
    }

    /// <summary>A port that nobody listens on. Ports are given in turn, so that guests which start together get different ones.</summary>
    private static int Take()
    {
        lock (Gate)
        {
            for (int tried = First; tried <= Last; tried++)
            {
                int port = _next;
                _next = _next == Last ? First : _next + 1;
                if (IsFree(port))
                {
                    return port;
                }
            }
        }

        throw DriverFaults.Internal(string.Create(CultureInfo.InvariantCulture, $"Unable to find an unused port in range 'vnc' ({First}-{Last})"));
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

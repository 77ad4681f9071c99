using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Vireo.Errors;
using Vireo.Host.Addresses;

namespace Vireo.Host.Links;

/// <summary>The host's own addresses on links, and routes over them (<c>virNetDevIP</c>).</summary>
[SupportedOSPlatform("linux")]
public static class LinkAddresses
{
    private const ushort NewAddress = 20;
    private const ushort NewRoute = 24;
    private const ushort Exclusively = 0x200;
    private const ushort Creating = 0x400;
    private const ushort Local = 2;
    private const ushort Broadcast = 4;
    private const ushort Destination = 1;
    private const ushort OutLink = 4;
    private const ushort Gateway = 5;
    private const ushort Priority = 6;
    private const byte MainTable = 254;
    private const byte ByAdministrator = 3; // RTPROT_BOOT
    private const byte Unicast = 1;

    /// <summary>Gives a link an address.</summary>
    /// <param name="link">The link's name.</param>
    /// <param name="address">The address.</param>
    /// <param name="prefix">How long its network's prefix is.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: the kernel refuses.</exception>
    public static void Add(string link, IPAddress address, int prefix)
    {
        ArgumentNullException.ThrowIfNull(address);
        IPAddress? broadcast = address.IsSix() ? null : IpAddresses.Broadcast(address, prefix);
        string what = $"Failed to add IP address {address}/{prefix}{(broadcast is null ? string.Empty : $" bcast {broadcast}")} to {link}";
        var body = new byte[8];
        body[0] = FamilyOf(address);
        body[1] = (byte)prefix;
        BitConverter.TryWriteBytes(body.AsSpan(4), HostLinks.Require(link, what));
        var message = new NetlinkMessage(NewAddress, Creating | Exclusively, body).With(Local, address.GetAddressBytes());
        if (broadcast is not null)
        {
            message.With(Broadcast, broadcast.GetAddressBytes());
        }

        // libvirt leaves the reason out.
        if (RouteNetlink.Ask(message) != 0)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.SystemError, VirtErrorDomain.None, what);
        }
    }

    /// <summary>Adds a route to the host's main table.</summary>
    /// <param name="link">The link that it goes over.</param>
    /// <param name="route">Where it leads.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: the kernel refuses.</exception>
    public static void Add(string link, LinkRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        string what = $"Error adding route to {link}";
        uint index = HostLinks.Require(link, what);
        byte[] body = [FamilyOf(route.Gateway), (byte)route.Prefix, 0, 0, MainTable, ByAdministrator, 0, Unicast, 0, 0, 0, 0];
        var message = new NetlinkMessage(NewRoute, Creating | Exclusively, body);
        if (route.Prefix > 0)
        {
            message.With(Destination, route.Destination.GetAddressBytes());
        }

        message.With(Gateway, route.Gateway.GetAddressBytes()).With(OutLink, index);
        if (route.Metric > 0)
        {
            message.With(Priority, route.Metric);
        }

        LinkFaults.Check(RouteNetlink.Ask(message), what);
    }

    private static byte FamilyOf(IPAddress address) => (byte)(address.AddressFamily == AddressFamily.InterNetworkV6 ? 10 : 2);
}

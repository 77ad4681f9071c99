using System.Globalization;
using System.Net.NetworkInformation;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Vireo.Errors;

namespace Vireo.Host.Links;

/// <summary>The host's network links (<c>virNetDev</c>). Errors are the system's, as <see cref="VirtErrorCode.SystemError"/>.</summary>
[SupportedOSPlatform("linux")]
public static partial class HostLinks
{
    /// <summary>The longest name of a link (<c>IFNAMSIZ</c>, less its end).</summary>
    public const int MaxNameLength = 15;

    private const ushort NewLink = 16;
    private const ushort DeleteLink = 17;
    private const ushort AddressAttribute = 1;
    private const ushort MtuAttribute = 4;
    private const ushort MasterAttribute = 10;
    private const uint Up = 1;

    /// <summary>A link's number.</summary>
    /// <param name="name">The link's name.</param>
    /// <returns>The number; 0: there is no such link.</returns>
    public static uint IndexOf(string name) => NameToIndex(name);

    /// <summary>Whether there is a link of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there is.</returns>
    public static bool Exists(string name) => IndexOf(name) != 0;

    /// <summary>Removes a link.</summary>
    /// <param name="name">The link's name.</param>
    public static void Delete(string name) => LinkFaults.Check(
        RouteNetlink.Ask(new NetlinkMessage(DeleteLink, 0, Body(Require(name, $"error destroying network device {name}")))),
        $"error destroying network device {name}");

    /// <summary>Switches a link on or off.</summary>
    /// <param name="name">The link's name.</param>
    /// <param name="isOnline">Whether it is on.</param>
    public static void SetOnline(string name, bool isOnline) => LinkFaults.Check(
        RouteNetlink.Ask(new NetlinkMessage(
            NewLink, 0, Body(Require(name, $"Cannot get interface flags on '{name}'"), isOnline ? Up : 0, Up))),
        $"Cannot set interface flags on '{name}'");

    /// <summary>Sets the largest frame of a link.</summary>
    /// <param name="name">The link's name.</param>
    /// <param name="mtu">Bytes.</param>
    public static void SetMtu(string name, uint mtu) => Change(
        name, message => message.With(MtuAttribute, mtu), $"Cannot set interface MTU on '{name}'");

    /// <summary>The largest frame of a link.</summary>
    /// <param name="name">The link's name.</param>
    /// <returns>Bytes.</returns>
    public static uint MtuOf(string name)
    {
        string what = $"Cannot get interface MTU on '{name}'";
        try
        {
            Require(name, what);
            string path = $"/sys/class/net/{name}/mtu";
            return uint.Parse(File.ReadAllText(path), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            throw LinkFaults.System(LinkFaults.NoDevice, what);
        }
    }

    /// <summary>Sets the hardware address of a link.</summary>
    /// <param name="name">The link's name.</param>
    /// <param name="mac">The address.</param>
    public static void SetMac(string name, PhysicalAddress mac)
    {
        ArgumentNullException.ThrowIfNull(mac);
        Change(
            name,
            message => message.With(AddressAttribute, mac.GetAddressBytes()),
            $"Cannot set interface MAC to {string.Join(':', mac.GetAddressBytes().Select(one => one.ToString("x2", CultureInfo.InvariantCulture)))} on '{name}'");
    }

    /// <summary>Joins a link to a bridge.</summary>
    /// <param name="bridge">The bridge's name.</param>
    /// <param name="port">The link's name.</param>
    public static void Attach(string bridge, string port)
    {
        uint master = Require(bridge, $"Unable to add bridge {bridge} port {port}");
        Require(port, $"Unable to get interface index for {port}");
        Change(port, message => message.With(MasterAttribute, master), $"Unable to add bridge {bridge} port {port}");
    }

    /// <summary>Lets a link pass frames on at once, for links that only lead into a guest. What the kernel refuses here is no fault.</summary>
    /// <param name="name">The link's name.</param>
    public static void SetNoQueue(string name)
    {
        const ushort NewQueue = 36;
        const ushort KindAttribute = 1;
        const ushort CreateOrReplace = 0x500;
        var body = new byte[20];
        BitConverter.TryWriteBytes(body.AsSpan(4), IndexOf(name));
        BitConverter.TryWriteBytes(body.AsSpan(12), uint.MaxValue); // at the root
        _ = RouteNetlink.Ask(new NetlinkMessage(NewQueue, CreateOrReplace, body).With(KindAttribute, "noqueue"));
    }

    /// <summary>A link's number, which must be there.</summary>
    internal static uint Require(string name, string what) =>
        IndexOf(name) is > 0 and var index ? index : throw LinkFaults.System(LinkFaults.NoDevice, what);

    /// <summary>Changes attributes of a link.</summary>
    internal static void Change(string name, Action<NetlinkMessage> change, string what)
    {
        var message = new NetlinkMessage(NewLink, 0, Body(Require(name, what)));
        change(message);
        LinkFaults.Check(RouteNetlink.Ask(message), what);
    }

    /// <summary><c>struct ifinfomsg</c>.</summary>
    internal static byte[] Body(uint index, uint flags = 0, uint changed = 0, byte family = 0)
    {
        var body = new byte[16];
        body[0] = family;
        BitConverter.TryWriteBytes(body.AsSpan(4), index);
        BitConverter.TryWriteBytes(body.AsSpan(8), flags);
        BitConverter.TryWriteBytes(body.AsSpan(12), changed);
        return body;
    }

    [LibraryImport("libc", EntryPoint = "if_nametoindex", StringMarshalling = StringMarshalling.Utf8)]
    private static partial uint NameToIndex(string name);
}

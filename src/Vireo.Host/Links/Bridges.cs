using System.Net.NetworkInformation;
using System.Runtime.Versioning;
using Vireo.Errors;

namespace Vireo.Host.Links;

/// <summary>Bridges of the host (<c>virNetDevBridge</c>). Errors are the system's, as <see cref="VirtErrorCode.SystemError"/>.</summary>
[SupportedOSPlatform("linux")]
public static class Bridges
{
    private const ushort NewLink = 16;
    private const ushort Exclusively = 0x200;
    private const ushort Creating = 0x400;
    private const ushort AddressAttribute = 1;
    private const ushort NameAttribute = 3;
    private const ushort PortAttribute = 12;
    private const ushort KindAttribute = 18;
    private const ushort KindName = 1;
    private const ushort KindSettings = 2;
    private const ushort ForwardDelay = 1;
    private const ushort SpanningTree = 5;
    private const ushort VlanFiltering = 7;
    private const ushort PortLearning = 8;
    private const ushort PortFlood = 9;
    private const ushort PortIsolated = 33;
    private const byte BridgeFamily = 7;
    private const string Kind = "bridge";

    /// <summary>The kernel counts hundredths of seconds.</summary>
    private const uint TicksPerSecond = 100;

    /// <summary>Makes a bridge, which is off.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mac">Its hardware address; null: the kernel takes one of its ports'.</param>
    public static void Create(string name, PhysicalAddress? mac)
    {
        ArgumentNullException.ThrowIfNull(name);
        var message = new NetlinkMessage(NewLink, Creating | Exclusively, HostLinks.Body(0)).With(NameAttribute, name);
        if (mac is not null)
        {
            message.With(AddressAttribute, mac.GetAddressBytes());
        }

        message.With(KindAttribute, kind => kind.With(KindName, Kind));
        LinkFaults.Check(RouteNetlink.Ask(message), $"error creating bridge interface {name}");
    }

    /// <summary>Sets how long a port waits before it forwards, and whether bridges look for loops.</summary>
    /// <param name="name">The bridge's name.</param>
    /// <param name="delaySeconds">The delay. Set before loops are looked for: only then it may be 0.</param>
    /// <param name="hasSpanningTree">Whether they do.</param>
    public static void SetSpanningTree(string name, uint delaySeconds, bool hasSpanningTree)
    {
        Set(name, settings => settings.With(ForwardDelay, delaySeconds * TicksPerSecond), "forward_delay");
        Set(name, settings => settings.With(SpanningTree, hasSpanningTree ? 1u : 0u), "stp_state");
    }

    /// <summary>Keeps frames within their VLANs, or not.</summary>
    /// <param name="name">The bridge's name.</param>
    /// <param name="isOn">Whether it does.</param>
    public static void SetVlanFiltering(string name, bool isOn) =>
        Set(name, settings => settings.With(VlanFiltering, isOn ? (byte)1 : (byte)0), "vlan_filtering");

    /// <summary>Keeps a port from the bridge's other isolated ports.</summary>
    /// <param name="port">The port's name.</param>
    public static void Isolate(string port) => SetPort(port, PortIsolated, isOn: true, "isolated");

    /// <summary>Lets a port forward only what the table of addresses, which somebody else keeps, says.</summary>
    /// <param name="port">The port's name.</param>
    public static void StopLearning(string port)
    {
        SetPort(port, PortLearning, isOn: false, "learning");
        SetPort(port, PortFlood, isOn: false, "unicast_flood");
    }

    private static void Set(string name, Action<NetlinkMessage> settings, string called) => HostLinks.Change(
        name,
        message => message.With(KindAttribute, kind => kind.With(KindName, Kind).With(KindSettings, settings)),
        $"Unable to set bridge {name} {called}");

    private static void SetPort(string port, ushort what, bool isOn, string called)
    {
        string fault = $"Unable to set bridge port {port} {called}";
        var message = new NetlinkMessage(NewLink, 0, HostLinks.Body(HostLinks.Require(port, fault), family: BridgeFamily))
            .With(PortAttribute, settings => settings.With(what, isOn ? (byte)1 : (byte)0));
        LinkFaults.Check(RouteNetlink.Ask(message), fault);
    }
}

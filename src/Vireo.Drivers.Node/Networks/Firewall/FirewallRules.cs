using System.Buffers;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Firewall;

/// <summary>The rules of one network, in the order in which libvirt puts each at the head of its chain.</summary>
internal static class FirewallRules
{
    private const int Dns = 53;
    private const int DhcpServer = 67;
    private const int DhcpClient = 68;
    private const int Tftp = 69;
    private const int Dhcp6Client = 546;
    private const int Dhcp6Server = 547;

    /// <summary>What would end a word, or a line, of iptables' input.</summary>
    private static readonly SearchValues<char> Breaking = SearchValues.Create(" \t\r\n\"'\\");

    /// <summary>Whether a network has rules at all: one in mode <c>open</c> has none.</summary>
    internal static bool HasRules(NetworkDefinition network) => network.Mode is NetworkMode.None or NetworkMode.Nat or NetworkMode.Route;

    /// <summary>All but <see cref="Checksums"/>.</summary>
    internal static IEnumerable<FirewallRule> Of(NetworkDefinition network)
    {
        string bridge = Checked(network.Bridge ?? string.Empty, "bridge");
        string? device = network.Root.Element("forward")?.Element("interface")?.Attribute("dev")?.Value;
        return General(network, bridge)
            .Concat(GeneralSix(network, bridge))
            .Concat(network.Addresses.SelectMany(address => Specific(network, bridge, address, device is null ? null : Checked(device, "forward"))));
    }

    /// <summary>Completes the checksums of answers that never leave the host; what is lacking there is no fault.</summary>
    internal static IEnumerable<FirewallRule> Checksums(NetworkDefinition network) => network.Addresses.Any(address => !address.IsSix && address.HandsOut)
        ? [new FirewallRule(
            false,
            "mangle",
            FirewallChains.PostRouting,
            $"-o {Checked(network.Bridge ?? string.Empty, "bridge")} -p udp --dport {DhcpClient} -j CHECKSUM --checksum-fill")]
        : [];

    private static IEnumerable<FirewallRule> General(NetworkDefinition network, string bridge)
    {
        NetworkAddress? boots = network.Addresses.FirstOrDefault(address => !address.IsSix && (address.HandsOut || address.TftpRoot is not null));
        IEnumerable<FirewallRule> services =
        [
            In(false, bridge, "tcp", DhcpServer),
            In(false, bridge, "udp", DhcpServer),
            Out(false, bridge, "tcp", DhcpClient),
            Out(false, bridge, "udp", DhcpClient),
            In(false, bridge, "tcp", Dns),
            In(false, bridge, "udp", Dns),
            Out(false, bridge, "tcp", Dns),
            Out(false, bridge, "udp", Dns),
        ];
        IEnumerable<FirewallRule> tftp = boots?.TftpRoot is null ? [] : [In(false, bridge, "udp", Tftp), Out(false, bridge, "udp", Tftp)];
        return [.. services, .. tftp, .. Bounds(false, bridge)];
    }

    private static IEnumerable<FirewallRule> GeneralSix(NetworkDefinition network, string bridge)
    {
        bool hasAddress = network.Addresses.Any(address => address.IsSix);
        if (!hasAddress && network.Root.Attribute("ipv6")?.Value != "yes")
        {
            return [];
        }

        IEnumerable<FirewallRule> services = hasAddress
            ?
            [
                In(true, bridge, "tcp", Dns),
                In(true, bridge, "udp", Dns),
                Out(true, bridge, "tcp", Dns),
                Out(true, bridge, "udp", Dns),
                In(true, bridge, "udp", Dhcp6Server),
                Out(true, bridge, "udp", Dhcp6Client),
            ]
            : [];
        return [.. Bounds(true, bridge), .. services];
    }

    /// <summary>Nothing passes the bridge but what goes from guest to guest, or what a later rule lets through.</summary>
    private static IEnumerable<FirewallRule> Bounds(bool isSix, string bridge) =>
    [
        new(isSix, "filter", FirewallChains.ForwardOut, $"-i {bridge} -j REJECT"),
        new(isSix, "filter", FirewallChains.ForwardIn, $"-o {bridge} -j REJECT"),
        new(isSix, "filter", FirewallChains.ForwardAcross, $"-i {bridge} -o {bridge} -j ACCEPT"),
    ];

    private static IEnumerable<FirewallRule> Specific(NetworkDefinition network, string bridge, NetworkAddress address, string? device)
    {
        if (network.Mode == NetworkMode.None)
        {
            return [];
        }

        string outward = device is null ? string.Empty : $" -o {device}";
        string inward = device is null ? string.Empty : $"-i {device} ";
        var allowOut = new FirewallRule(
            address.IsSix, "filter", FirewallChains.ForwardOut, $"-s {address.Network} -i {bridge}{outward} -j ACCEPT");
        XElement? nat = network.Root.Element("forward")?.Element("nat");
        if (network.Mode == NetworkMode.Route || (address.IsSix && nat?.Attribute("ipv6")?.Value != "yes"))
        {
            return [allowOut, new(address.IsSix, "filter", FirewallChains.ForwardIn, $"-d {address.Network} {inward}-o {bridge} -j ACCEPT")];
        }

        var allowIn = new FirewallRule(
            address.IsSix,
            "filter",
            FirewallChains.ForwardIn,
            $"-d {address.Network} {inward}-o {bridge} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
        return [allowOut, allowIn, .. AddressTranslation.Rules(address, nat, outward)];
    }

    private static FirewallRule In(bool isSix, string bridge, string protocol, int port) =>
        new(isSix, "filter", FirewallChains.Input, $"-i {bridge} -p {protocol} --dport {port} -j ACCEPT");

    private static FirewallRule Out(bool isSix, string bridge, string protocol, int port) =>
        new(isSix, "filter", FirewallChains.Output, $"-o {bridge} -p {protocol} --dport {port} -j ACCEPT");

    private static string Checked(string name, string element) => name.Length > 0 && !name.AsSpan().ContainsAny(Breaking)
        ? name
        : throw NetworkFaults.Raise(VirtErrorCode.InternalError, $"Failed to apply firewall rules: '{name}' in <{element}> is no name of an interface");
}

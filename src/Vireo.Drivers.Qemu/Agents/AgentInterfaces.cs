using System.Text.Json;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Networks.Leases;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Agents;

/// <summary>The NICs that a guest says it has.</summary>
internal static class AgentInterfaces
{
    /// <summary>The agent's command.</summary>
    internal const string Command = "guest-network-get-interfaces";

    private const int LongestPrefix = 128;

    /// <summary>Reads the answer of <see cref="Command"/>.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: the answer lacks what it must have.</exception>
    internal static IReadOnlyList<DomainInterfaceAddresses> Read(JsonElement answer) =>
    [
        // An alias of a NIC, eth0:1, is the NIC itself.
        .. from nic in answer.Items()
           group nic by Require(nic, "name").Split(':')[0] into same
           select new DomainInterfaceAddresses(
               same.Key,
               same.First().Find("hardware-address")?.AsText(),
               [.. same.SelectMany(nic => nic.Find("ip-addresses")?.Items() ?? []).Select(ReadAddress)]),
    ];

    private static DomainIpAddress ReadAddress(JsonElement address) => new(
        Require(address, "ip-address-type") switch
        {
            "ipv4" => IpAddressType.V4,
            "ipv6" => IpAddressType.V6,
            var other => throw DriverFaults.Internal($"unknown ip address type '{other}'"),
        },
        Require(address, "ip-address"),
        address.FindNumber("prefix") is >= 0 and <= LongestPrefix and var prefix ? (uint)prefix : throw Lacks("prefix"));

    private static string Require(JsonElement element, string name) => element.Find(name)?.AsText() ?? throw Lacks(name);

    private static VirtException Lacks(string name) => DriverFaults.Internal($"qemu agent didn't provide '{name}' field");
}

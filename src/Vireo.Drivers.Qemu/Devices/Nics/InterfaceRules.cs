using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Nics;

/// <summary>What QEMU cannot do with a network interface.</summary>
internal static class InterfaceRules
{
    private const long MaxRingSize = 1024;

    private static readonly string[] Tuned = ["network", "bridge", "direct", "ethernet"];

    internal static void Check(XElement device)
    {
        string type = device.At("@type") ?? "user";
        CheckAddresses(device, type);
        CheckSizes(device);
        if (device.Has("tune/sndbuf") && !Tuned.Contains(type))
        {
            throw QemuFaults.Unsupported($"sndbuf tuning is not supported for: {type}");
        }

        if (device.Has("mtu/@size") && type == "user")
        {
            throw QemuFaults.Unsupported("setting MTU on interface type user is not supported yet");
        }
    }

    /// <summary>Only QEMU's own stack can be told the guest's addresses, one of each family.</summary>
    private static void CheckAddresses(XElement device, string type)
    {
        XElement[] addresses = [.. device.Elements("ip")];
        if (type == "user")
        {
            CheckFamilies(addresses);
            return;
        }

        if (addresses.Length > 0)
        {
            throw QemuFaults.Unsupported(
                $"Invalid attempt to set network interface guest-side IP route and/or address info, not supported by QEMU");
        }
    }

    private static void CheckFamilies(XElement[] addresses)
    {
        foreach (IGrouping<string?, XElement> family in addresses.GroupBy(ip => ip.At("@family")))
        {
            if (family.Count() > 1)
            {
                string title = family.Key == "ipv6" ? "IPv6" : "IPv4";
                throw QemuFaults.Unsupported($"Only one {title} address per interface is allowed");
            }
        }

        if (addresses.FirstOrDefault(ip => ip.Has("@peer")) is not null)
        {
            throw QemuFaults.Unsupported("peers are not supported by QEMU");
        }

        foreach (XElement ip in addresses)
        {
            long prefix = ip.Number("@prefix") ?? 0;
            if (ip.Is("@family", "ipv4") && prefix is > 0 and (< 4 or > 27))
            {
                throw QemuFaults.Unsupported("invalid prefix, must be in range of 4-27");
            }

            if (ip.Is("@family", "ipv6") && prefix > 120)
            {
                throw QemuFaults.Unsupported("prefix too long");
            }
        }
    }

    private static void CheckSizes(XElement device)
    {
        foreach (string name in new[] { "rx_queue_size", "tx_queue_size" })
        {
            if (device.Number("driver/@" + name) is { } size && (size & (size - 1)) != 0)
            {
                throw QemuFaults.Unsupported($"{name} has to be a power of two");
            }

            if (device.Number("driver/@" + name) > MaxRingSize)
            {
                throw QemuFaults.Unsupported($"{name} has to be at most {MaxRingSize}");
            }
        }
    }
}

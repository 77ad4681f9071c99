using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Vireo.Host.Addresses;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>
/// Writes dnsmasq's configuration for a network, byte for byte as libvirt does: whichever daemon comes next finds what it would have
/// written.
/// </summary>
internal static class DnsmasqConfiguration
{
    /// <summary>Writes it.</summary>
    /// <exception cref="Errors.VirtException">The network asks for what dnsmasq cannot do.</exception>
    internal static string Write(NetworkDefinition network, DnsmasqFiles files)
    {
        XElement dns = network.Root.Element("dns") ?? new XElement("dns");
        bool answers = HasDns(network);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
            ##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:
            ##    virsh net-edit {network.Name}
            ## or other application using the libvirt API.
            ##
            ## dnsmasq conf file created by libvirt
            strict-order

            """);
        text.Append(answers ? null : "port=0\n");
        AddNames(text, network, answers, dns);
        text.Append(CultureInfo.InvariantCulture, $"pid-file={files.PidFile}\n");
        text.Append(CultureInfo.InvariantCulture, $"except-interface=lo\nbind-dynamic\ninterface={network.Bridge}\n");
        if (network.Mode == NetworkMode.None)
        {
            // No way out: no default route by DHCP, none by advertisements, and no questions to the outside.
            text.Append("dhcp-option=3\nno-resolv\nra-param=*,0,0\n");
        }

        if (answers)
        {
            DnsmasqRecords.AddRecords(text, dns);
        }

        AddBoot(text, network);
        AddAddresses(text, network, files, answers);
        foreach (XElement option in network.Root.Elements(DnsmasqOptions.Namespace + "options").Elements(DnsmasqOptions.Namespace + "option"))
        {
            text.Append(option.Attribute("value")?.Value).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Whether names are answered.</summary>
    internal static bool HasDns(NetworkDefinition network) => network.Root.Element("dns")?.Attribute("enable")?.Value != "no";

    private static void AddNames(StringBuilder text, NetworkDefinition network, bool answers, XElement dns)
    {
        if (answers)
        {
            DnsmasqRecords.AddForwarders(text, dns);
        }

        if (network.Root.Element("domain") is { } domain)
        {
            string? name = domain.Attribute("name")?.Value;
            text.Append(domain.Attribute("localOnly")?.Value == "yes" ? $"local=/{name}/\n" : null);
            text.Append(CultureInfo.InvariantCulture, $"domain={name}\nexpand-hosts\n");
        }

        if (answers)
        {
            DnsmasqRecords.AddReverseNames(text, network);
            text.Append(dns.Attribute("forwardPlainNames")?.Value == "no" ? "domain-needed\nlocal=//\n" : null);
        }
    }

    private static void AddBoot(StringBuilder text, NetworkDefinition network)
    {
        bool isFirst = true;
        foreach (string root in network.Addresses.Where(address => !address.IsSix).Select(address => address.TftpRoot).OfType<string>())
        {
            text.Append(isFirst ? "enable-tftp\n" : null).Append(CultureInfo.InvariantCulture, $"tftp-root={root}\n");
            isFirst = false;
        }
    }

    private static void AddAddresses(StringBuilder text, NetworkDefinition network, DnsmasqFiles files, bool answers)
    {
        NetworkAddress[] served = [.. DnsmasqHosts.Served(network)];
        long leases = 0;
        foreach (NetworkAddress address in served)
        {
            leases += AddAddress(text, address);
        }

        text.Append(leases > 0 ? string.Create(CultureInfo.InvariantCulture, $"dhcp-lease-max={leases}\n") : null);
        text.Append(served.Length > 0 ? $"dhcp-hostsfile={files.Hosts}\n" : null);
        text.Append(answers ? $"addn-hosts={files.Names}\n" : null);
        text.Append(network.Root.Element("mtu")?.Attribute("size")?.Value is { } mtu ? $"dhcp-option=option:mtu,{mtu}\n" : null);
        if (Array.Exists(served, address => address.IsSix))
        {
            text.Append("enable-ra\n");
            return;
        }

        foreach (NetworkAddress advertised in network.Addresses.Where(address => address.IsSix))
        {
            text.Append(CultureInfo.InvariantCulture, $"dhcp-range={advertised.Address},ra-only\n");
        }
    }

    /// <summary>What is handed out around one address.</summary>
    /// <returns>How many addresses that are.</returns>
    private static long AddAddress(StringBuilder text, NetworkAddress address)
    {
        long leases = 0;
        string net = address.IsSix ? address.Prefix.ToString(CultureInfo.InvariantCulture) : address.Mask.ToString();
        foreach (XElement range in address.Ranges)
        {
            var start = IPAddress.Parse(range.Attribute("start")?.Value ?? string.Empty);
            var end = IPAddress.Parse(range.Attribute("end")?.Value ?? string.Empty);
            text.Append(CultureInfo.InvariantCulture, $"dhcp-range={start},{end},{net}{LeaseTimes.Suffix(range)}\n");
            leases += IpRanges.Count(start, end);
        }

        if (!address.Ranges.Any())
        {
            // Without a range dnsmasq must be told that there are hosts at all.
            text.Append(CultureInfo.InvariantCulture, $"dhcp-range={address.Address},static{(address.IsSix ? $",{address.Prefix}" : null)}\n");
        }

        if (!address.IsSix)
        {
            text.Append("dhcp-no-override\ndhcp-authoritative\n");
            if (address.Boot is { } boot)
            {
                string? server = boot.Attribute("server")?.Value;
                text.Append(CultureInfo.InvariantCulture, $"dhcp-boot={boot.Attribute("file")?.Value}{(server is null ? null : $",,{server}")}\n");
            }
        }

        return leases;
    }
}

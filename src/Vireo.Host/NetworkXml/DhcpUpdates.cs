using System.Net;
using System.Xml.Linq;
using Vireo.Contract.Networks;
using Vireo.Host.Addresses;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Changes of what a network hands out.</summary>
internal static class DhcpUpdates
{
    internal static void Hosts(NetworkUpdate update, XElement network, XElement part)
    {
        XElement? ip = FindIp(update, network);
        NetworkUpdate.CheckElement(network, part, "host");
        XElement parent = Section(ip ?? throw NoIp(update, network));
        bool deletes = update.Command == NetworkUpdateCommand.Delete;
        XElement host = deletes ? Pattern(parent, part) : Read(parent, part);
        if (!deletes)
        {
            CheckFamily(host.Attribute("ip"), ip, "the address family of a host entry IP must match the address family of the dhcp element's parent");
        }

        string name = NameOf(network);
        switch (update.Command)
        {
            case NetworkUpdateCommand.Modify:
                XElement old = parent.Elements("host").FirstOrDefault(one => IsLike(one, host)) ?? throw NetworkUpdate.Invalid(
                    $"couldn't locate an existing dhcp host entry with \"mac='{Of(host, "mac")}'\" \"name='{Of(host, "name", "(null)")}'\" "
                    + $"\"ip='{Of(host, "ip")}'\" in network '{name}'");
                old.ReplaceWith(host);
                break;
            case NetworkUpdateCommand.Delete:
                (parent.Elements("host").FirstOrDefault(one => IsMeant(one, host))
                    ?? throw NetworkUpdate.Invalid($"couldn't locate a matching dhcp host entry in network '{name}'")).Remove();
                break;
            case NetworkUpdateCommand.AddFirst or NetworkUpdateCommand.AddLast:
                CheckSingle(network, ip);
                if (parent.Elements("host").Any(one => IsLike(one, host)))
                {
                    throw NetworkUpdate.Invalid(
                        $"there is an existing dhcp host entry in network '{name}' that matches "
                        + $"\"<host mac='{Of(host, "mac")}' name='{Of(host, "name", "(null)")}' ip='{Of(host, "ip")}'/>\"");
                }

                update.Insert(parent, host);
                break;
            default:
                throw update.UnknownCommand();
        }
    }

    internal static void Ranges(NetworkUpdate update, XElement network, XElement part)
    {
        XElement? ip = FindIp(update, network);
        NetworkUpdate.CheckElement(network, part, "range");
        XElement parent = Section(ip ?? throw NoIp(update, network));
        if (update.Command == NetworkUpdateCommand.Modify)
        {
            throw NetworkUpdate.Unsupported("dhcp ranges cannot be modified, only added or deleted");
        }

        parent.Add(part);
        XElement range = DhcpShapes.Range.Read(part) ?? part;
        part.Remove();
        string name = NameOf(network);
        XElement? same = parent.Elements("range").FirstOrDefault(one => Of(one, "start") == Of(range, "start") && Of(one, "end") == Of(range, "end"));
        if (update.Adds)
        {
            CheckSingle(network, ip);
            update.Insert(
                parent,
                same is null
                    ? range
                    : throw NetworkUpdate.Invalid(
                        $"there is an existing dhcp range entry in network '{name}' that matches "
                        + $"\"<range start='{Of(range, "start")}' end='{Of(range, "end")}'/>\""));
        }
        else if (update.Command == NetworkUpdateCommand.Delete)
        {
            (same ?? throw NetworkUpdate.Invalid($"couldn't locate a matching dhcp range entry in network '{name}'")).Remove();
        }
        else
        {
            throw update.UnknownCommand();
        }
    }

    /// <summary>The <c>ip</c> that is meant: by its number, else the one that hands out addresses, else the first.</summary>
    private static XElement? FindIp(NetworkUpdate update, XElement network)
    {
        if (update.ParentIndex >= 0)
        {
            return network.Elements("ip").ElementAtOrDefault(update.ParentIndex);
        }

        return network.Elements("ip").FirstOrDefault(HandsOut)
            ?? network.Elements("ip").FirstOrDefault(ip => !IpShape.Place(ip).Address.IsSix())
            ?? network.Elements("ip").FirstOrDefault();
    }

    private static Errors.VirtException NoIp(NetworkUpdate update, XElement network) => NetworkUpdate.Invalid(update.ParentIndex >= 0
        ? $"couldn't update dhcp host entry - no <ip> element found at index {update.ParentIndex} in network '{NameOf(network)}'"
        : $"couldn't update dhcp host entry - no <ip> element found in network '{NameOf(network)}'");

    private static XElement Section(XElement ip)
    {
        if (ip.Element("dhcp") is null)
        {
            ip.Add(new XElement("dhcp"));
        }

        return ip.Element("dhcp") ?? ip;
    }

    /// <summary>The part as it is kept; it is read in its place, which its rules look at.</summary>
    private static XElement Read(XElement parent, XElement part)
    {
        parent.Add(part);
        XElement read = DhcpShapes.Host.Read(part) ?? part;
        part.Remove();
        return read;
    }

    private static XElement Pattern(XElement parent, XElement part)
    {
        parent.Add(part);
        DhcpShapes.CheckPattern(part);
        part.Remove();
        return part;
    }

    private static void CheckFamily(XAttribute? address, XElement ip, string fault)
    {
        if (address is null || IPAddress.Parse(address.Value).IsSix() != IpShape.Place(ip).Address.IsSix())
        {
            throw NetworkUpdate.Invalid(fault);
        }
    }

    /// <summary>Only one address of each version hands out addresses.</summary>
    private static void CheckSingle(XElement network, XElement ip)
    {
        bool six = IpShape.Place(ip).Address.IsSix();
        if (network.Elements("ip").Any(other => other != ip && IpShape.Place(other).Address.IsSix() == six && HandsOut(other)))
        {
            throw NetworkUpdate.Invalid($"dhcp is supported only for a single {(six ? "IPv6" : "IPv4")} address on each network");
        }
    }

    private static bool HandsOut(XElement ip) =>
        ip.Element("dhcp")?.Elements().Any(one => one.Name.LocalName is "range" or "host") == true;

    /// <summary>Whether two hosts share what only one may have.</summary>
    private static bool IsLike(XElement one, XElement host) =>
        MacAddress.Same(one.Attribute("mac")?.Value, host.Attribute("mac")?.Value)
        || (host.Attribute("ip") is { } ip && one.Attribute("ip")?.Value == ip.Value)
        || (host.Attribute("name") is { } name && one.Attribute("name")?.Value == name.Value);

    /// <summary>Whether a host is as a pattern says, as far as it says something.</summary>
    private static bool IsMeant(XElement one, XElement pattern) =>
        (pattern.Attribute("mac") is not { } mac || one.Attribute("mac") is not { } own || MacAddress.Same(own.Value, mac.Value))
        && (pattern.Attribute("name") is not { } name || one.Attribute("name")?.Value == name.Value)
        && (pattern.Attribute("ip") is not { } ip
            || (one.Attribute("ip") is { } address && IPAddress.Parse(address.Value).Equals(IpAddresses.Parse(ip.Value))));

    private static string Of(XElement element, string name, string absent = "unknown") => element.Attribute(name)?.Value ?? absent;
}

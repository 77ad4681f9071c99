using System.Xml.Linq;
using Vireo.Contract.Networks;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>Changes of what a network's name server answers.</summary>
internal static class DnsUpdates
{
    internal static void Hosts(NetworkUpdate update, XElement network, XElement part)
    {
        XElement record = Begin(update, network, part, "host", "HOST", DnsShapes.Host);
        string? address = record.Attribute("ip")?.Value;
        string[] names = [.. record.Elements("hostname").Select(one => one.Value)];
        Apply(
            update,
            network,
            record,
            one => one.Attribute("ip")?.Value == address
                || (!update.Adds && one.Elements("hostname").Any(name => names.Contains(name.Value))),
            name => $"there is already at least one DNS HOST record with a matching field in network {name}",
            name => $"couldn't locate a matching DNS HOST record in network {name}",
            name => $"multiple matching DNS HOST records were found in network {name}");
    }

    internal static void Services(NetworkUpdate update, XElement network, XElement part)
    {
        XElement record = Begin(update, network, part, "srv", "SRV", DnsServiceShape.Service);
        Apply(
            update,
            network,
            record,
            one => ((string[])["domain", "service", "protocol", "target"])
                .All(field => record.Attribute(field) is not { } said || one.Attribute(field)?.Value == said.Value),
            name => $"there is already at least one DNS SRV record matching all specified fields in network {name}",
            name => $"couldn't locate a matching DNS SRV record in network {name}",
            name => $"multiple DNS SRV records matching all specified fields were found in network {name}");
    }

    internal static void Texts(NetworkUpdate update, XElement network, XElement part)
    {
        XElement record = Begin(update, network, part, "txt", "TXT", DnsShapes.Text);
        string? text = record.Attribute("name")?.Value;
        if (text is null)
        {
            throw Record($"missing required name attribute in DNS TXT record of network {NameOf(network)}");
        }

        Apply(
            update,
            network,
            record,
            one => one.Attribute("name")?.Value == text,
            name => $"there is already a DNS TXT record with name '{text}' in network {name}",
            name => $"couldn't locate a matching DNS TXT record in network {name}",
            name => $"couldn't locate a matching DNS TXT record in network {name}");
    }

    /// <summary>The record as it is kept, or as it came where it only picks out another.</summary>
    private static XElement Begin(NetworkUpdate update, XElement network, XElement part, string element, string title, Shape shape)
    {
        if (update.Command == NetworkUpdateCommand.Modify)
        {
            throw NetworkUpdate.Unsupported($"DNS {title} records cannot be modified, only added or deleted");
        }

        NetworkUpdate.CheckElement(network, part, element);
        if (!update.Adds)
        {
            CheckPattern(network, part);
            return part;
        }

        network.Add(part);
        XElement read = shape.Read(part) ?? part;
        part.Remove();
        return read;
    }

    private static void CheckPattern(XElement network, XElement part)
    {
        if (part.Attribute("ip") is { } address)
        {
            address.Value = IpAddresses.TryParse(address.Value, out System.Net.IPAddress read)
                ? read.ToString()
                : throw Record($"Invalid IP address in network '{NameOf(network)}' DNS HOST record");
        }
        else if (part.Name.LocalName == "host" && part.Element("hostname") is null)
        {
            throw Record($"Missing ip and hostname in network '{NameOf(network)}' DNS HOST record");
        }
    }

    private static void Apply(
        NetworkUpdate update,
        XElement network,
        XElement record,
        Func<XElement, bool> matches,
        Func<string, string> present,
        Func<string, string> absent,
        Func<string, string> several)
    {
        string name = NameOf(network);
        XElement[] found = [.. network.Element("dns")?.Elements(record.Name).Where(matches) ?? []];
        if (update.Adds)
        {
            if (found.Length > 0)
            {
                throw NetworkUpdate.Invalid(present(name));
            }

            if (network.Element("dns") is null)
            {
                network.Add(new XElement("dns"));
            }

            update.Insert(network.Element("dns") ?? network, record);
        }
        else if (update.Command == NetworkUpdateCommand.Delete)
        {
            (found.Length > 1 ? throw NetworkUpdate.Invalid(several(name)) : found.FirstOrDefault()
                ?? throw NetworkUpdate.Invalid(absent(name))).Remove();
        }
        else
        {
            throw update.UnknownCommand();
        }
    }
}

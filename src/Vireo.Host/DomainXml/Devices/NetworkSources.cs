using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Disks that lie behind a network protocol.</summary>
internal static class NetworkSources
{
    private static readonly XmlValue Protocols = Values.OneOf(
        "nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp", "ssh", "vxhs", "nfs")
        .Or("unknown protocol type '{0}'");

    private static readonly XmlValue Transports = Values.OneOf("tcp", "unix", "rdma").Or("unknown protocol transport type '{0}'");

    private static readonly Shape Identity = new Shape("identity").WithTexts("user", "group").DropEmpty();

    private static readonly Shape Tail = new Shape("source")
        .Has(new Shape("snapshot").WithTexts("name"))
        .Has(new Shape("config").WithTexts("file"))
        .Has(new Shape("initiator").Has(new Shape("iqn").WithTexts("name")).DropEmpty())
        .Has(new Shape("ssl").With("verify", Values.YesNo))
        .Has(new Shape("cookies").HasMany(new Shape("cookie").WithTexts("name").Text(Values.Text)).DropEmpty())
        .Has(new Shape("readahead").With("size", Values.ULong))
        .Has(new Shape("timeout").With("seconds", Values.ULong));

    internal static void Add(XElement input, XElement output)
    {
        string protocol = Protocols.Read(
            input.Attribute("protocol")?.Value ?? throw DomainFaults.Xml("missing network source protocol type"),
            new XmlPlace("source", "protocol")) ?? string.Empty;
        string? name = input.Attribute("name")?.Value;
        if (string.IsNullOrEmpty(name) && protocol is not ("nbd" or "ssh"))
        {
            throw DomainFaults.Xml("missing name for disk source");
        }

        output.Add(
            new XAttribute("protocol", protocol),
            DiskSources.NonEmpty(input, "name"),
            DiskSources.NonEmpty(input, "query"),
            DiskSources.Attribute(input, "tls", Values.YesNo),
            DiskSources.NonEmpty(input, "tlsHostname"),
            input.Elements("host").Select(host => ReadHost(host, protocol)));
        if (protocol == "iscsi" && output.Attribute("name") is { } target && !target.Value.Contains('/', StringComparison.Ordinal))
        {
            target.Value += "/0"; // its first unit
        }

        output.Add(protocol == "nfs" && input.Element("identity") is { } identity ? Identity.Read(identity) : null);
        XElement? tail = Tail.Read(input);
        output.Add(tail?.Elements());
    }

    private static XElement ReadHost(XElement input, string protocol)
    {
        string transport = DiskSources.Attribute(input, "transport", Transports)?.Value ?? "tcp";
        var host = new XElement("host", transport == "tcp" ? null : new XAttribute("transport", transport));
        if (transport == "unix")
        {
            host.Add(input.Attribute("socket") ?? throw DomainFaults.Xml("missing socket for unix transport"));
            return host;
        }

        host.Add(input.Attribute("name") ?? throw DomainFaults.Xml("missing name for host"));
        string? port = input.Attribute("port")?.Value ?? DefaultPort(protocol);
        host.Add(port is null ? null : new XAttribute("port", port));
        return host;
    }

    private static string? DefaultPort(string protocol) => protocol switch
    {
        "nbd" => "10809",
        "http" => "80",
        "https" => "443",
        "ftp" => "21",
        "ftps" => "990",
        "tftp" => "69",
        "ssh" => "22",
        "sheepdog" => "7000",
        "gluster" => "24007",
        "iscsi" => "3260",
        "vxhs" => "9999",
        _ => null,
    };
}

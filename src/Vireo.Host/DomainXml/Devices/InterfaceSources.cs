using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>What a network interface is joined to.</summary>
internal static class InterfaceSources
{
    private static readonly Shape Socket = new Shape("source").WithTexts("address").With("port", Values.UInt)
        .Has(new Shape("local").WithTexts("address").With("port", Values.UInt));

    private static readonly Shape HostDriver = new Shape("driver").With("name", Values.OneOf("kvm", "vfio", "xen"));

    private static readonly Shape VhostUser = new Shape("source").WithTexts("type", "path", "mode")
        .Has(new Shape("reconnect").With("enabled", Values.YesNo).With("timeout", Values.UInt));

    private static readonly Dictionary<string, Shape> Shapes = new(StringComparer.Ordinal)
    {
        ["network"] = new Shape("source").WithTexts("network").With("portid", Values.Uuid).WithTexts("portgroup"),
        ["bridge"] = new Shape("source").WithTexts("bridge"),
        ["internal"] = new Shape("source").WithTexts("name"),
        ["direct"] = new Shape("source").WithTexts("dev").With("mode", Values.OneOf("vepa", "private", "bridge", "passthrough"), "vepa"),
        ["vhostuser"] = VhostUser,
        ["vdpa"] = new Shape("source").WithTexts("dev"),
        ["server"] = Socket,
        ["client"] = Socket,
        ["mcast"] = Socket,
        ["udp"] = Socket,
        ["hostdev"] = new Shape("source")
            .With("writeFiltering", Values.YesNo)
            .Then((input, output) => output.Add(input.Element("address") is { } address ? DeviceAddresses.Read(address) : null)),
        ["vds"] = new Shape("source").WithTexts("switchid", "portid", "portgroupid", "connectionid"),
    };

    internal static void Add(XElement input, XElement output)
    {
        string type = output.Attribute("type")?.Value ?? "user";
        if (type == "ethernet")
        {
            AddHostAddresses(input, output);
        }

        if (!Shapes.TryGetValue(type, out Shape? shape))
        {
            return;
        }

        XElement source = input.Element("source") ?? throw DomainFaults.Xml($"interface type='{type}' requires a 'source' element");
        XElement? read = shape.Read(source);
        if (type is "network" or "bridge" && string.IsNullOrEmpty(read?.Attribute(type)?.Value))
        {
            throw DomainFaults.Missing(type, "source");
        }

        read?.SetAttributeValue("portid", null);
        bool driven = type == "hostdev" && input.Element("driver")?.Attribute("name") is not null;
        output.Add(driven ? HostDriver.Read(input.Element("driver") ?? input) : null, read);
    }

    /// <summary>Addresses of the host's end of the interface.</summary>
    private static void AddHostAddresses(XElement input, XElement output)
    {
        var source = new XElement("source");
        InterfaceAddresses.Add(input.Element("source") ?? source, source);
        output.Add(source.HasElements ? source : null);
    }
}

using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Network interfaces.</summary>
internal static class InterfaceShape
{
    /// <summary>Prefixes of names that a driver gives: they belong to one run of the guest.</summary>
    private static readonly string[] DriverNames = ["vnet"];

    private static readonly OneOfValue Types = Values.OneOf(
        "user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev", "udp", "vdpa",
        "null", "vds");

    private static readonly Shape Ip = new Shape("ip")
        .WithTexts("address")
        .Then((input, output) => output.Add(new XAttribute("family", input.Attribute("family")?.Value ?? FamilyOf(input))))
        .Then((input, output) => output.Add(DiskSources.Attribute(input, "prefix", Values.UIntOrNone), input.Attribute("peer")));

    private static readonly Shape Route = new Shape("route").WithTexts("family", "address", "netmask").With("prefix", Values.UInt)
        .WithTexts("gateway").With("metric", Values.Positive);

    private static readonly Shape Filter = new Shape("filterref").WithTexts("filter")
        .HasMany(new Shape("parameter").WithTexts("name", "value"));

    private static readonly Shape Coalesce = new Shape("coalesce")
        .Has(new Shape("rx").Has(new Shape("frames").With("max", Values.UIntOrNone).DropEmpty()).DropEmpty())
        .DropEmpty();

    private static readonly Shape Driver = new Shape("driver")
        .With("name", Values.OneOf("qemu", "vhost"))
        .With("txmode", Values.OneOf("iothread", "timer"))
        .With("ioeventfd", Values.OnOff)
        .With("event_idx", Values.OnOff)
        .With("queues", Values.UIntOrNone)
        .With("rx_queue_size", Values.UIntOrNone)
        .With("tx_queue_size", Values.UIntOrNone)
        .With("rss", Values.OnOff)
        .With("rss_hash_report", Values.OnOff)
        .WithVirtio()
        .Has(Offloads("host").With("mrg_rxbuf", Values.OnOff))
        .Has(Offloads("guest"))
        .DropEmpty();

    /// <summary>An interface, but for its place.</summary>
    internal static Shape Interface { get; } = new Shape("interface")
        .With("type", Types, "user")
        .Then(AddManaged)
        .With("trustGuestRxFilters", Values.YesNo)
        .Has(new Shape("mac").WithTexts("address").With("type", Values.OneOf("generated", "static"))
            .With("check", Values.YesNo).Then(DropGenerated))
        .Then(InterfaceSources.Add)
        .HasMany(Ip)
        .HasMany(Route)
        .Has(new Shape("script").WithTexts("path").DropEmpty())
        .Has(new Shape("downscript").WithTexts("path").DropEmpty())
        .Has(new Shape("backenddomain").WithTexts("name"))
        .Has(InterfaceTraffic.Vlan)
        .Has(InterfaceTraffic.VirtualPort)
        .Has(InterfaceTraffic.Bandwidth)
        .Has(new Shape("port").With("isolated", Values.YesNo).DropEmpty())
        .Then((_, output) => InterfaceTraffic.CheckFloor(output))
        .Has(new Shape("target").With("dev", Values.NonEmpty).With("managed", Values.YesNo).DropEmpty())
        .Has(new Shape("guest").WithTexts("dev", "actual").DropEmpty())
        .Has(new Shape("model").WithTexts("type"))
        .Then(CheckModel)
        .Then(AddDriver)
        .Has(new Shape("backend")
            .With("type", Values.OneOf("default") with { Unwritten = "default" })
            .WithTexts("tap", "vhost")
            .DropEmpty())
        .Has(Filter)
        .Has(new Shape("tune").HasTexts(Values.ULong, "sndbuf").DropEmpty())
        .Has(new Shape("teaming").With("type", Values.OneOf("persistent", "transient")).WithTexts("persistent"))
        .Has(new Shape("link").With("state", Values.OneOf("up", "down").Or("unknown interface link state '{0}'")).DropEmpty())
        .Has(new Shape("mtu").With("size", Values.UIntOrNone).DropEmpty())
        .Has(Coalesce);

    /// <summary>Names of earlier runs are forgotten; an interface without a hardware address gets one.</summary>
    internal static void Complete(XElement output, DeviceContext context)
    {
        XElement? target = output.Element("target");
        if (target?.Attribute("dev") is { } name && DriverNames.Any(prefix => name.Value.StartsWith(prefix, StringComparison.Ordinal)))
        {
            name.Remove();
            if (!target.HasAttributes)
            {
                target.Remove();
            }
        }

        if (output.Element("mac")?.Attribute("address") is { } address)
        {
            address.Value = MacAddresses.Normalize(address.Value);
        }
        else
        {
            output.Element("mac")?.Remove();
            output.AddFirst(new XElement("mac", new XAttribute("address", context.Reading.NewMac())));
        }
    }

    /// <summary>That an address was generated need not be said, unless the document says more of it.</summary>
    private static void DropGenerated(XElement input, XElement output)
    {
        if (output.Attribute("type")?.Value == "generated" && output.Attribute("check") is null)
        {
            output.SetAttributeValue("type", null);
        }
    }

    private static void AddManaged(XElement input, XElement output) => output.Add(
        output.Attribute("type")?.Value == "hostdev" ? DiskSources.Attribute(input, "managed", Values.YesNo) : null);

    /// <summary>Only virtio's driver has settings that are kept.</summary>
    private static void AddDriver(XElement input, XElement output)
    {
        bool virtio = output.Element("model")?.Attribute("type")?.Value.StartsWith("virtio", StringComparison.Ordinal) == true;
        output.Add(virtio && input.Element("driver") is { } driver ? Driver.Read(driver) : null);
    }

    private static void CheckModel(XElement input, XElement output)
    {
        string? model = output.Element("model")?.Attribute("type")?.Value;
        if (model is null)
        {
            output.Element("model")?.Remove();
        }
        else if (model.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_')))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, "Model name contains invalid characters");
        }

        if (output.Attribute("type")?.Value == "vhostuser" && model?.StartsWith("virtio", StringComparison.Ordinal) != true)
        {
            throw DomainFaults.Internal(
                "Wrong or no <model> 'type' attribute specified with <interface type='vhostuser'/>. "
                + "vhostuser requires the virtio-net* frontend");
        }
    }

    private static string FamilyOf(XElement ip) =>
        ip.Attribute("address")?.Value.Contains(':', StringComparison.Ordinal) == true ? "ipv6" : "ipv4";

    private static Shape Offloads(string side) => new Shape(side)
        .With("csum", Values.OnOff)
        .With("gso", Values.OnOff)
        .With("tso4", Values.OnOff)
        .With("tso6", Values.OnOff)
        .With("ecn", Values.OnOff)
        .With("ufo", Values.OnOff);
}

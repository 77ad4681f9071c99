using System.Collections.Frozen;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Network interfaces.</summary>
internal static class InterfaceShape
{
    /// <summary>Prefixes of names that a driver gives: they belong to one run of the guest.</summary>
    private static readonly string[] DriverNames = ["vnet"];

    /// <summary>The models that libvirt knows by name, in any case; others are kept as they are.</summary>
    private static readonly FrozenSet<string> Models = new[]
    {
        "netfront", "rtl8139", "virtio", "e1000", "e1000e", "virtio-transitional", "virtio-non-transitional", "usb-net", "spapr-vlan",
        "lan9118", "scm91c111", "vlance", "vmxnet", "vmxnet2", "vmxnet3", "Am79C970A", "Am79C973", "82540EM", "82545EM", "82543GC",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly OneOfValue Types = Values.OneOf(
        "user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev", "udp", "vdpa",
        "null", "vds");

    private static readonly Shape Filter = new Shape("filterref").WithTexts("filter")
        .HasMany(new Shape("parameter").WithTexts("name", "value"));

    private static readonly XmlValue BackendTypes = (Values.OneOf("default") with { Unwritten = "default" })
        .Or("Invalid value for attribute 'type' in element 'backend': '{0}'.", VirtErrorCode.XmlError);

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
            .With("check", Values.YesNo))
        .Then(InterfaceSources.Add)
        .Has(InterfaceTraffic.Vlan)
        .Has(InterfaceTraffic.VirtualPort)
        .Has(InterfaceTraffic.Bandwidth)
        .Has(new Shape("port").With("isolated", Values.YesNo).DropEmpty())
        .Then((_, output) => InterfaceTraffic.CheckFloor(output))
        .Then(InterfaceAddresses.Add)
        .Has(new Shape("script").WithTexts("path").DropEmpty())
        .Has(new Shape("downscript").WithTexts("path").DropEmpty())
        .Has(new Shape("backenddomain").WithTexts("name"))
        .Has(new Shape("target").With("dev", Values.NonEmpty).With("managed", Values.YesNo).DropEmpty())
        .Has(new Shape("guest").WithTexts("dev", "actual").DropEmpty())
        .Has(new Shape("model").WithTexts("type"))
        .Then(CheckModel)
        .Then(AddDriver)
        .Has(new Shape("backend")
            .With("type", BackendTypes)
            .WithTexts("tap", "vhost")
            .DropEmpty())
        .Then(AddFilter)
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

    /// <summary>Packets are filtered where libvirt makes the interface's end on the host.</summary>
    private static void AddFilter(XElement input, XElement output) => output.Add(
        output.Attribute("type")?.Value is "network" or "bridge" or "ethernet" && input.Element("filterref") is { } filter
            ? Filter.Read(filter)
            : null);

    private static void AddManaged(XElement input, XElement output) => output.Add(
        output.Attribute("type")?.Value == "hostdev" ? DiskSources.Attribute(input, "managed", Values.YesNo) : null);

    /// <summary>Only virtio's driver has settings that are kept.</summary>
    private static void AddDriver(XElement input, XElement output)
    {
        bool virtio = output.Element("model")?.Attribute("type")?.Value.StartsWith("virtio", StringComparison.Ordinal) == true;
        bool own = virtio && output.Attribute("type")?.Value != "hostdev";
        output.Add(own && input.Element("driver") is { } driver ? Driver.Read(driver) : null);
    }

    private static void CheckModel(XElement input, XElement output)
    {
        string? model = output.Element("model")?.Attribute("type")?.Value;
        if (model is null)
        {
            output.Element("model")?.Remove();
        }
        else if (Models.TryGetValue(model, out string? known))
        {
            output.Element("model")?.SetAttributeValue("type", known);
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

    private static Shape Offloads(string side) => new Shape(side)
        .With("csum", Values.OnOff)
        .With("gso", Values.OnOff)
        .With("tso4", Values.OnOff)
        .With("tso6", Values.OnOff)
        .With("ecn", Values.OnOff)
        .With("ufo", Values.OnOff);
}

using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Addresses;
using Vireo.Host.Shapes;
using Vireo.Host.Traffic;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>A guest's port on a network.</summary>
internal static class NetworkPortShape
{
    private static readonly string[] Tables = ["kernel", "libvirt"];
    private static readonly string[] Modes = ["vepa", "private", "bridge", "passthrough"];
    private static readonly string[] Drivers = ["kvm", "vfio"];

    private static readonly Shape Pci = new Shape("address").WithPciParts();

    private static readonly Shape Plug = new Shape("plug")
        .With("type", Values.OneOf("none", "network", "bridge", "direct", "hostdev-pci"))
        .Then(AddPlug);

    /// <summary>The shape.</summary>
    internal static Shape Port { get; } = new Shape("networkport")
        .Then(AddIdentity)
        .Has(VirtualPortShape.AnyType)
        .Has(new Shape("mac").Reads("address", ReadMac))
        .Has(BandwidthShape.Classed)
        .Has(VlanShape.Vlan)
        .Has(new Shape("port").With("isolated", Values.YesNo).DropEmpty())
        .Has(new Shape("rxfilters").With("trustGuest", Values.YesNo).DropEmpty())
        .Has(Plug)
        .Then((_, output) => output.Elements("plug").Where(plug => plug.Attribute("type")?.Value is null or "none").Remove())
        .WrittenAs("uuid", "owner", "group", "mac", "virtualport", "bandwidth", "vlan", "port", "rxfilters", "plug");

    private static void AddIdentity(XElement input, XElement output)
    {
        output.Add(
            new XElement("uuid", Uuid(input.Element("uuid")?.Value, "network port has no uuid")),
            new XElement(
                "owner",
                new XElement("name", NonEmpty(input.Element("owner")?.Element("name")?.Value) ?? throw Fault("network port has no owner name")),
                new XElement("uuid", Uuid(input.Element("owner")?.Element("uuid")?.Value, "network port has no owner UUID"))),
            NonEmpty(input.Element("group")?.Value) is { } group ? new XElement("group", group) : null);
        if (NonEmpty(input.Element("mac")?.Attribute("address")?.Value) is null)
        {
            throw Fault("network port has no mac");
        }
    }

    private static string ReadMac(XElement input)
    {
        string text = input.Attribute("address")?.Value ?? string.Empty;
        return MacAddress.TryParse(text, out string normal) ? normal : throw Fault($"Unable to parse MAC '{text}'");
    }

    private static string Uuid(string? text, string missing)
    {
        string said = NonEmpty(text) ?? throw Fault(missing);
        return UuidValue.TryParse(said, out Guid uuid) ? uuid.ToString("D") : throw Fault($"Unable to parse UUID '{said}'");
    }

    private static void AddPlug(XElement input, XElement output)
    {
        switch (output.Attribute("type")?.Value)
        {
            case "network" or "bridge":
                output.Add(input.Attribute("bridge") ?? throw Bad("Missing network port bridge name"));
                AddChoice(input, output, "macTableManager", Tables);
                break;
            case "direct":
                output.Add(input.Attribute("dev") ?? throw Bad("Missing network port link device name"));
                AddChoice(input, output, "mode", Modes);
                if (output.Attribute("mode") is null)
                {
                    output.SetAttributeValue("mode", Modes[0]);
                }

                break;
            case "hostdev-pci":
                AddPci(input, output);
                break;
            default:
                break;
        }
    }

    private static void AddPci(XElement input, XElement output)
    {
        if (input.Attribute("managed")?.Value is "yes" or "no")
        {
            output.Add(input.Attribute("managed"));
        }

        if (input.Element("driver")?.Attribute("name")?.Value is { } driver)
        {
            output.Add(Drivers.Contains(driver)
                ? new XElement("driver", new XAttribute("name", driver))
                : throw Bad("Missing network port driver name"));
        }

        output.Add(Pci.Read(input.Element("address") ?? throw Bad("Missing network port PCI address")));
    }

    private static void AddChoice(XElement input, XElement output, string name, string[] choices)
    {
        if (input.Attribute(name)?.Value is { } said)
        {
            output.Add(choices.Contains(said) ? new XAttribute(name, said) : throw Bad($"Invalid {name} setting '{said}' in network port"));
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static VirtException Fault(string detail) => Raise(VirtErrorCode.InternalError, detail);
}

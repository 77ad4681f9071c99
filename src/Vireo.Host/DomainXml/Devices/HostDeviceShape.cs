using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Devices of the host that are given to a guest.</summary>
internal static class HostDeviceShape
{
    private static readonly OneOfValue Types = Values.OneOf("usb", "pci", "scsi", "scsi_host", "mdev");

    private static readonly Shape Vendor = Identity("vendor");
    private static readonly Shape Product = Identity("product");
    private static readonly Shape UsbAddress = new Shape("address").Must("bus", Values.UIntOfAnyBase)
        .Must("device", Values.UIntOfAnyBase);
    private static readonly Shape ScsiAddress = new Shape("address").Must("bus", Values.UIntOfAnyBase)
        .Must("target", Values.UIntOfAnyBase)
        .Must("unit", Values.UIntOfAnyBase);

    /// <summary>A host's device, but for its place.</summary>
    internal static Shape HostDevice { get; } = new Shape("hostdev").Then(Read);

    private static void Read(XElement input, XElement output)
    {
        string mode = input.Attribute("mode")?.Value ?? "subsystem";
        if (mode is not ("subsystem" or "capabilities"))
        {
            throw DomainFaults.Unsupported($"unknown hostdev mode '{mode}'");
        }

        string type = input.Attribute("type")?.Value ?? throw DomainFaults.Xml("missing source address type");
        if (mode == "capabilities")
        {
            output.Add(new XAttribute("mode", mode), new XAttribute("type", type), input.Element("source"));
            InterfaceAddresses.Add(input, output);
            return;
        }

        if (!Types.Choices.Contains(type))
        {
            throw DomainFaults.Unsupported($"unknown host device source address type '{type}'");
        }

        XElement source = input.Element("source") ?? throw DomainFaults.Xml("Missing <source> element in hostdev device");
        output.Add(
            new XAttribute("mode", mode),
            new XAttribute("type", type),
            DiskSources.Attribute(input, "managed", Values.YesNo) ?? new XAttribute("managed", "no"));
        AddAttributes(input, output, type);
        XAttribute? driver = type == "pci" ? input.Element("driver")?.Attribute("name") : null;
        output.Add(driver is null ? null : new XElement("driver", new XAttribute(driver)));
        XElement read = ReadSource(source, type);
        output.Add(read.IsEmpty && !read.HasAttributes ? null : read);
        output.Add(input.Element("teaming"));
        output.Add(input.Element("readonly") is null ? null : new XElement("readonly"));
        output.Add(input.Element("shareable") is null ? null : new XElement("shareable"));
    }

    private static void AddAttributes(XElement input, XElement output, string type)
    {
        switch (type)
        {
            case "scsi":
                output.Add(
                    DiskSources.Attribute(input, "sgio", Values.OneOf("filtered", "unfiltered")),
                    DiskSources.Attribute(input, "rawio", Values.YesNo));
                break;
            case "scsi_host":
                output.Add(DiskSources.Attribute(input, "model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional")));
                break;
            case "mdev":
                output.Add(
                    DiskSources.Attribute(input, "model", Values.OneOf("vfio-pci", "vfio-ccw", "vfio-ap"))
                        ?? throw DomainFaults.Xml("Missing 'model' attribute in mediated device's <hostdev> element"),
                    DiskSources.Attribute(input, "display", Values.OnOff),
                    DiskSources.Attribute(input, "ramfb", Values.OnOff));
                break;
            default:
                break;
        }
    }

    private static XElement ReadSource(XElement source, string type)
    {
        XElement? address = source.Element("address");
        var output = new XElement("source");
        switch (type)
        {
            case "usb":
                AddUsb(source, output, address);
                break;
            case "pci":
                XElement pci = address ?? throw DomainFaults.Xml("Missing <address> element in hostdev device");
                output.Add(DiskSources.Attribute(source, "writeFiltering", Values.YesNo), CommonShapes.HostPciAddress().Read(pci));
                break;
            case "scsi" when source.Element("adapter") is { } adapter:
                output.Add(new XElement("adapter", adapter.Attribute("name")), address is null ? null : ScsiAddress.Read(address));
                break;
            case "scsi" when source.Attribute("protocol") is not null:
                output.Add(source.Attributes(), source.Elements());
                AddUnit(output);
                break;
            case "mdev":
                output.Add(new XElement("address", new XAttribute("uuid", ReadUuid(address))));
                break;
            default:
                output.Add(source.Attributes(), source.Elements());
                break;
        }

        return output;
    }

    /// <summary>An iSCSI target without a unit means its first one.</summary>
    private static void AddUnit(XElement source)
    {
        if (source.Attribute("name") is { } name && !name.Value.Contains('/', StringComparison.Ordinal))
        {
            name.Value += "/0";
        }
    }

    private static string ReadUuid(XElement? address)
    {
        string text = (address ?? throw DomainFaults.Unsupported("Missing <address> element")).Attribute("uuid")?.Value
            ?? throw DomainFaults.Unsupported("Missing 'uuid' attribute for element <address>");
        return UuidValue.TryParse(text, out Guid uuid)
            ? uuid.ToString("D")
            : throw DomainFaults.Internal("Cannot parse uuid attribute of element <address>");
    }

    private static Shape Identity(string name) => new Shape(name).Must("id", Values.Hex(4, ushort.MaxValue, refusesZero: true));

    private static void AddUsb(XElement source, XElement output, XElement? address)
    {
        output.Add(
            DiskSources.Attribute(source, "startupPolicy", Values.OneOf("mandatory", "requisite", "optional")),
            DiskSources.Attribute(source, "guestReset", Values.OneOf("off", "uninitialized", "on")));
        if (source.Element("vendor") is { } vendor)
        {
            output.Add(Vendor.Read(vendor));
            output.Add(Product.Read(source.Element("product") ?? throw DomainFaults.Internal("missing product")));
        }

        output.Add(address is null ? null : UsbAddress.Read(address));
    }
}

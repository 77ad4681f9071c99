using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Where a device sits on its bus, for each kind of bus.</summary>
internal static class DeviceAddresses
{
    private const uint MaxBus = 0xff;
    private const uint MaxSlot = 0x1f;
    private const uint MaxFunction = 7;

    /// <summary>Where PCI devices sit; the address of a host's device has the same parts.</summary>
    internal static readonly Shape PciParts = new Shape("address")
        .With("domain", Values.Hex(4), "0x0000")
        .With("bus", Values.Hex(2), "0x00")
        .With("slot", Values.Hex(2), "0x00")
        .With("function", Values.Hex(1), "0x0")
        .Then((_, output) => CheckPci(output));

    /// <summary>What s390 knows a PCI device by.</summary>
    private static readonly Shape Zpci = new Shape("zpci").With("uid", Values.Hex(4)).With("fid", Values.Hex(8)).Then((_, output) => CompleteZpci(output)).DropEmpty();

    /// <summary>One of the two ids brings the other, which is 0 until a driver chooses it.</summary>
    private static void CompleteZpci(XElement output)
    {
        if (output.HasAttributes)
        {
            output.ReplaceAttributes(
                new XAttribute("uid", output.Attribute("uid")?.Value ?? "0x0000"),
                new XAttribute("fid", output.Attribute("fid")?.Value ?? "0x00000000"));
        }
    }

    private static readonly Dictionary<string, Shape> Kinds = new(StringComparer.Ordinal)
    {
        ["pci"] = PciParts,
        ["drive"] = Numbers("controller", "bus", "target", "unit"),
        ["virtio-serial"] = Numbers("controller", "bus", "port"),
        ["ccid"] = Numbers("controller", "slot"),
        ["usb"] = new Shape("address").With("bus", Values.UInt, "0").With("port", UsbPort.Instance),
        ["spapr-vio"] = new Shape("address").With("reg", Values.Hex(8, ulong.MaxValue)),
        ["virtio-s390"] = new Shape("address"),
        ["virtio-mmio"] = new Shape("address"),
        ["ccw"] = new Shape("address").With("cssid", Values.Hex(1), "0x0").With("ssid", Values.Hex(1), "0x0")
            .With("devno", Values.Hex(4), "0x0000"),
        ["isa"] = new Shape("address").With("iobase", Values.Hex(1)).With("irq", Values.Hex(1)),
        ["dimm"] = new Shape("address").With("slot", Values.UInt)
            .With("base", Values.Hex(1, ulong.MaxValue) with { DropsZero = true }),
        ["unassigned"] = new Shape("address"),
    };

    internal static XElement Read(XElement input)
    {
        string type = input.Attribute("type")?.Value ?? throw DomainFaults.Internal("No type specified for device address");
        if (!Kinds.TryGetValue(type, out Shape? shape))
        {
            throw DomainFaults.Unsupported($"unknown address type '{type}'");
        }

        var output = new XElement("address", new XAttribute("type", type));
        XElement parts = shape.Read(input) ?? output;
        if (type == "pci")
        {
            AddPci(input, parts, output);
            output.Add(input.Element("zpci") is { } zpci ? Zpci.Read(zpci) : null);
        }
        else
        {
            output.Add(parts.Attributes());
        }

        return output;
    }

    /// <summary>An address that is all zeros says only that the device is to sit on PCI.</summary>
    private static void AddPci(XElement input, XElement parts, XElement output)
    {
        bool multifunction = input.Attribute("multifunction") is not null;
        if (parts.Attributes().Any(part => Parse(part.Value) != 0))
        {
            output.Add(parts.Attributes());
        }

        if (multifunction)
        {
            output.Add(AttributeOf(input, "multifunction", Values.OnOff));
        }
    }

    private static XAttribute? AttributeOf(XElement input, string name, XmlValue value) =>
        value.Read(input.Attribute(name)?.Value ?? string.Empty, new XmlPlace("address", name)) is { } written
            ? new XAttribute(name, written) : null;

    private static void CheckPci(XElement address)
    {
        Check(address, "bus", MaxBus);
        Check(address, "slot", MaxSlot);
        uint function = Parse(address.Attribute("function")?.Value);
        if (function > MaxFunction)
        {
            throw Fault($"Invalid PCI address function=0x{function:x}, must be <= {MaxFunction}");
        }
    }

    private static void Check(XElement address, string part, uint most)
    {
        uint number = Parse(address.Attribute(part)?.Value);
        if (number > most)
        {
            throw Fault($"Invalid PCI address {part}='0x{number:x}', must be <= 0x{most:X}");
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.None, detail);

    private static uint Parse(string? hex) =>
        uint.Parse((hex ?? "0x0").AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static Shape Numbers(params string[] names)
    {
        var shape = new Shape("address");
        foreach (string name in names)
        {
            shape.With(name, Values.UInt, "0");
        }

        return shape;
    }
}

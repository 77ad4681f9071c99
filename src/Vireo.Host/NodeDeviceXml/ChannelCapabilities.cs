using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>What s390 has instead of PCI: channels and the cryptographic adapters beside them.</summary>
internal static class ChannelCapabilities
{
    private const uint MaxAdapterByte = byte.MaxValue;

    /// <summary>A device behind a channel.</summary>
    internal static Shape Device { get; } = Address(new Shape("capability"));

    /// <summary>A channel, the address of what hangs on it, and what it can have.</summary>
    internal static Shape Subchannel { get; } = Address(new Shape("capability"))
        .Has(Address(new Shape("channel_dev_addr")))
        .Then(AddMediatedTypes);

    /// <summary>An adapter.</summary>
    internal static Shape AdapterCard { get; } = Hex(new Shape("capability"), "ap-adapter", 2, uint.MaxValue);

    /// <summary>A queue: a domain of an adapter.</summary>
    internal static Shape AdapterQueue { get; } =
        Hex(Hex(new Shape("capability"), "ap-adapter", 2, uint.MaxValue), "ap-domain", 4, MaxAdapterByte);

    /// <summary>All adapters as one, for mediated devices.</summary>
    internal static Shape AdapterMatrix { get; } = new Shape("capability").Then(AddMediatedTypes);

    private static Shape Address(Shape shape) => Hex(Hex(Hex(shape, "cssid", 1, uint.MaxValue), "ssid", 1, uint.MaxValue), "devno", 4, uint.MaxValue);

    /// <summary>A number in hex that must be there.</summary>
    private static Shape Hex(Shape shape, string name, int digits, uint maximum) => shape.Then((input, output) =>
    {
        string? text = input.Element(name)?.Value;
        if (string.IsNullOrEmpty(text))
        {
            throw Unsupported($"missing {name} value for '{NameOf(input)}'");
        }

        if (!CNumbers.TryParse(text, out ulong number) || number > uint.MaxValue)
        {
            throw Unsupported($"invalid {name} value '{text}' for '{NameOf(input)}'");
        }

        if (number > maximum)
        {
            throw Unsupported($"{name} value '{text}' is out of range for '{NameOf(input)}'");
        }

        string format = "x" + digits.ToString(CultureInfo.InvariantCulture);
        output.Add(new XElement(name, "0x" + number.ToString(format, CultureInfo.InvariantCulture)));
    });

    private static void AddMediatedTypes(XElement input, XElement output)
    {
        foreach (XElement given in input.Elements("capability").Where(one => one.Attribute("type")?.Value == "mdev_types"))
        {
            if (MediatedCapabilities.Types.Read(given) is { } types)
            {
                types.SetAttributeValue("type", "mdev_types");
                output.Add(types);
            }
        }
    }
}

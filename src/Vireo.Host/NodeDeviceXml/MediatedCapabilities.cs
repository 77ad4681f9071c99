using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>Mediated devices, and the types of them that a parent can have.</summary>
internal static class MediatedCapabilities
{
    /// <summary>A mediated device.</summary>
    internal static Shape Device { get; } = new Shape("capability")
        .Then((input, output) => output.Add(new XElement("type", new XAttribute("id", RequireType(input)))))
        .Then(AddUuid)
        .Then(AddGroup)
        .Then((input, output) => output.Add(input.Elements("attr").Select(ReadAttribute)));

    /// <summary>The types that a parent offers.</summary>
    internal static Shape Types { get; } = new Shape("capability")
        .HasMany(new Shape("type").Must("id", Values.Text).HasTexts(Values.NonEmpty, "name", "deviceAPI").HasTexts(Values.UInt, "availableInstances"));

    private static string RequireType(XElement input) => input.Element("type")?.Attribute("id")?.Value is { Length: > 0 } id
        ? id
        : throw Unsupported($"missing type id attribute for '{NameOf(input)}'");

    private static void AddUuid(XElement input, XElement output)
    {
        if (input.Element("uuid")?.Value is { Length: > 0 } text)
        {
            output.Add(UuidValue.TryParse(text, out Guid uuid)
                ? new XElement("uuid", uuid.ToString("D"))
                : throw Internal($"Invalid uuid '{text}' for new mdev device"));
        }
    }

    private static void AddGroup(XElement input, XElement output)
    {
        string? text = input.Element("iommuGroup")?.Attribute("number")?.Value;
        uint number = text is null ? 0 : CapabilityFields.ReadNumber(input, text, "iommuGroup number");
        output.Add(new XElement("iommuGroup", new XAttribute("number", number.ToString(CultureInfo.InvariantCulture))));
    }

    private static XElement? ReadAttribute(XElement given) =>
        given.Attribute("name") is { } name && given.Attribute("value") is { } value
            ? new XElement("attr", new XAttribute("name", name.Value), new XAttribute("value", value.Value))
            : null;
}

using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.NodeDeviceXml.NodeDeviceFaults;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>Fields of capabilities: elements with one number or text each, and libvirt's words where they are missing or wrong.</summary>
internal static class CapabilityFields
{
    /// <summary>Numbers that must be there.</summary>
    /// <param name="shape">The capability.</param>
    /// <param name="fields">The elements, and what messages call them.</param>
    internal static Shape Numbers(this Shape shape, params (string Name, string Title)[] fields)
    {
        foreach ((string name, string title) in fields)
        {
            shape.Then((input, output) => output.Add(new XElement(name, ReadNumber(input, input.Element(name)?.Value, title))));
        }

        return shape;
    }

    /// <summary>Texts that may be there.</summary>
    internal static Shape Texts(this Shape shape, params string[] fields) => shape.HasTexts(Values.Text, fields);

    /// <summary>A text that must be there.</summary>
    internal static Shape Text(this Shape shape, string name, string missing) => shape.Then((input, output) => output.Add(
        new XElement(name, input.Element(name)?.Value is { Length: > 0 } text ? text : throw Internal($"{missing} '{NameOf(input)}'"))));

    /// <summary>A product or vendor: an id in hex, and a name.</summary>
    internal static Shape Id(this Shape shape, string name, string title) => shape.Then((input, output) =>
    {
        XElement? given = input.Element(name);
        string? text = given?.Attribute("id")?.Value;
        if (string.IsNullOrEmpty(text))
        {
            throw Internal($"no {title} supplied for '{NameOf(input)}'");
        }

        string digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint id))
        {
            throw Internal($"invalid {title} supplied for '{NameOf(input)}'");
        }

        var written = new XElement(name, new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"0x{id:x4}")));
        written.Add(given?.Value is { Length: > 0 } called ? called : null);
        output.Add(written);
    });

    /// <summary>A number of 32 bits.</summary>
    internal static uint ReadNumber(XElement input, string? text, string title)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw Internal($"no {title} supplied for '{NameOf(input)}'");
        }

        return CNumbers.TryParseUInt(text, anyBase: false, out uint number)
            ? number
            : throw Internal($"invalid {title} supplied for '{NameOf(input)}'");
    }
}

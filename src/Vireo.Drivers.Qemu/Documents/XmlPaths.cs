using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Drivers.Qemu.Documents;

/// <summary>Reads and changes a normal form by short paths: <c>target/@bus</c>, <c>source/host</c>.</summary>
internal static class XmlPaths
{
    /// <summary>What stands between an element's own children and its address, in libvirt's order.</summary>
    private static readonly string[] Tail = ["master", "rom", "acpi", "address"];

    /// <summary>The text of an attribute or element; null: it is not there.</summary>
    internal static string? At(this XElement? element, string path)
    {
        if (element is null)
        {
            return null;
        }

        int slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return element.Element(path[..slash]).At(path[(slash + 1)..]);
        }

        return path[0] == '@' ? element.Attribute(path[1..])?.Value : element.Element(path)?.Value;
    }

    /// <summary>Whether the text there is this one.</summary>
    internal static bool Is(this XElement? element, string path, string value) => element.At(path) == value;

    /// <summary>Whether anything is there.</summary>
    internal static bool Has(this XElement? element, string path) => element.At(path) is not null;

    /// <summary>The decimal number there; null: none is.</summary>
    internal static long? Number(this XElement? element, string path) =>
        element.At(path) is { } text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    /// <summary>A switch: <c>on</c> and <c>yes</c> are true; null: not said.</summary>
    internal static bool? Switch(this XElement? element, string path) => element.At(path) switch
    {
        "on" or "yes" => true,
        "off" or "no" => false,
        _ => null,
    };

    /// <summary>Elements along a path.</summary>
    internal static IEnumerable<XElement> All(this XElement element, string path)
    {
        IEnumerable<XElement> found = [element];
        foreach (string name in path.Split('/'))
        {
            found = found.Elements(name);
        }

        return found;
    }

    /// <summary>Sets an attribute behind others of the element.</summary>
    internal static void SetAfter(this XElement element, string name, object? value, params string[] before)
    {
        if (element.Attribute(name) is { } present)
        {
            present.SetValue(value ?? string.Empty);
            return;
        }

        if (value is null)
        {
            return;
        }

        XAttribute[] attributes = [.. element.Attributes()];
        int place = Array.FindLastIndex(attributes, attribute => before.Contains(attribute.Name.LocalName)) + 1;
        element.ReplaceAttributes(attributes[..place], new XAttribute(name, value), attributes[place..]);
    }

    /// <summary>Adds a child before those that follow it in libvirt's order.</summary>
    internal static void AddBefore(this XElement element, XElement child, params string[] following)
    {
        if (element.Elements().FirstOrDefault(other => following.Contains(other.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(child);
        }
        else
        {
            element.Add(child);
        }
    }

    /// <summary>Adds a child before what every device has at its end.</summary>
    internal static void AddBeforePlace(this XElement device, XElement child) => device.AddBefore(child, ["boot", "alias", .. Tail]);

    /// <summary>Adds a device's address where it stands: last, but for a driver that libvirt writes behind it.</summary>
    internal static void AddAddress(this XElement device, XElement address)
    {
        if (device.Name.LocalName is "memballoon" or "vsock" && device.Element("driver") is { } driver)
        {
            driver.AddBeforeSelf(address);
        }
        else
        {
            device.Add(address);
        }
    }

    /// <summary>The device's alias; null: it has none yet.</summary>
    internal static string? Alias(this XElement device) => device.At("alias/@name");

    /// <summary>Gives a device its alias.</summary>
    internal static void SetAlias(this XElement device, string alias)
    {
        if (!device.Has("alias/@name"))
        {
            device.AddBefore(new XElement("alias", new XAttribute("name", alias)), device.Name.LocalName is "memballoon" or "vsock" ? [.. Tail, "driver"] : Tail);
        }
    }
}

using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What a guest's firmware says of its hardware: <c>sysinfo</c>.</summary>
internal static class SysinfoShape
{
    private static readonly XmlValue Types = Values.OneOf("smbios", "fwcfg").Or("unknown sysinfo type '{0}'");

    /// <summary>The whole element.</summary>
    internal static Shape Shape { get; } = new Shape("sysinfo")
        .With("type", Types)
        .Then(RequireType)
        .Has(Table("bios", "vendor", "version", "date", "release").Then(CheckDate))
        .Has(Table("system", "manufacturer", "product", "version", "serial", "uuid", "sku", "family"))
        .HasMany(Table("baseBoard", "manufacturer", "product", "version", "serial", "asset", "location"))
        .Has(Table("chassis", "manufacturer", "version", "serial", "asset", "sku"))
        .Has(new Shape("oemStrings").HasMany(new Shape("entry").Text(Values.Text)).DropEmpty())
        .HasMany(new Shape("entry").WithTexts("name", "file").Text(Values.Text).Then(PreferFile));

    /// <summary>A table's entries are written in the table's own order, whatever their order was.</summary>
    private static Shape Table(string table, params string[] entries) => new Shape(table)
        .Then((input, output) => output.Add(entries
            .Select(name => (Name: name, input.Elements("entry").FirstOrDefault(entry => entry.Attribute("name")?.Value == name)?.Value))
            .Where(entry => entry.Value is not null)
            .Select(entry => new XElement("entry", new XAttribute("name", entry.Name), entry.Value))))
        .DropEmpty();

    /// <summary>A date is month, day and year with slashes between; two digits of a year mean the last century.</summary>
    private static void CheckDate(XElement input, XElement output)
    {
        const int FirstYear = 1900;
        const int Century = 100;
        if (output.Elements("entry").FirstOrDefault(entry => entry.Attribute("name")?.Value == "date")?.Value is not { } date)
        {
            return;
        }

        int[] parts = [.. date.Split('/').Select(part => int.TryParse(part, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        if (parts is not [>= 1 and <= 12, >= 1 and <= 31, (>= 0 and < Century) or >= FirstYear])
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, "Invalid BIOS 'date' format");
        }
    }

    /// <summary>An entry's value is in a file, or in the document.</summary>
    private static void PreferFile(XElement input, XElement output)
    {
        if (output.Attribute("name") is null)
        {
            throw DomainFaults.Xml("Firmware entry is missing 'name' attribute");
        }

        if (output.Attribute("file") is not null)
        {
            output.RemoveNodes();
        }
        else if (output.Value.Length == 0)
        {
            throw DomainFaults.Xml("Firmware entry must have either value or 'file' attribute");
        }
    }

    private static void RequireType(XElement input, XElement output)
    {
        if (output.Attribute("type") is null)
        {
            throw DomainFaults.Internal("sysinfo must contain a type attribute");
        }
    }
}

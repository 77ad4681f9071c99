using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>A volume in a pool, by the formats that volumes there can have.</summary>
internal static class VolumeShape
{
    private static readonly string[] Types = ["file", "block", "dir", "network", "netdir", "ploop"];
    private static readonly string[] Features = ["lazy_refcounts", "extended_l2"];

    /// <summary>The shape for one set of formats.</summary>
    internal static Shape For(ImmutableArray<string> formats, CapacityRule rule) => new Shape("volume")
        .Then(AddIdentity)
        .Then((input, output) => AddBacking(formats, input, output))
        .Then((input, output) => AddSizes(rule, input, output))
        .Then((input, output) => AddTarget(formats, input, output))
        .WrittenAs("name", "key", "capacity", "allocation", "target", "backingStore");

    private static void AddIdentity(XElement input, XElement output)
    {
        string name = Text(input, "name") ?? throw Bad("missing volume name element");
        string type = input.Attribute("type")?.Value is { Length: > 0 } said ? said : "file";
        output.Add(
            Types.Contains(type) ? new XAttribute("type", type) : throw Unsupported($"unknown volume type '{type}'"),
            new XElement("name", name));
        output.Add(Text(input, "key") is { } key ? new XElement("key", key) : null);
    }

    private static void AddBacking(ImmutableArray<string> formats, XElement input, XElement output)
    {
        if (input.Element("backingStore") is { } backing && Text(backing, "path") is { } path)
        {
            XElement? permissions = backing.Element("permissions");
            output.Add(new XElement(
                "backingStore",
                new XElement("path", path),
                Format(formats, backing),
                permissions is null ? null : PermissionsShape.Permissions.Read(permissions)));
        }
    }

    private static void AddSizes(CapacityRule rule, XElement input, XElement output)
    {
        bool optional = rule == CapacityRule.Optional || (rule == CapacityRule.UnlessBacked && output.Element("backingStore") is not null);
        ulong capacity = Size(input, "capacity") ?? (optional ? 0UL : throw Bad("missing capacity element"));
        output.Add(Amount("capacity", capacity), Amount("allocation", Size(input, "allocation") ?? capacity));
    }

    private static void AddTarget(ImmutableArray<string> formats, XElement input, XElement output)
    {
        XElement given = input.Element("target") ?? new XElement("target");
        var target = new XElement("target");
        target.Add(Text(given, "path") is { } path ? new XElement("path", path) : null);
        target.Add(Format(formats, given));
        target.Add(given.Element("permissions") is { } permissions ? PermissionsShape.Permissions.Read(permissions) : null);
        target.Add(given.Element("encryption") is { } encryption ? EncryptionShape.Encryption.Read(encryption) : null);
        AddCompatibility(given, target);
        if (!target.HasElements)
        {
            target.Add(string.Empty);
        }

        output.Add(target);
    }

    private static void AddCompatibility(XElement given, XElement target)
    {
        string? compatible = Text(given, "compat");
        CheckCompatible(compatible);
        XElement? cluster = ClusterSize(given);
        XElement? features = given.Element("features") is { } asked ? ReadFeatures(asked) : null;
        compatible ??= features is null ? null : "1.1";
        target.Add(compatible is null ? null : new XElement("compat", compatible), cluster, features);
    }

    private static void CheckCompatible(string? compatible)
    {
        if (compatible is null)
        {
            return;
        }

        string[] parts = compatible.Split('.', 2);
        if (parts.Length < 2 || !parts.All(part => CNumbers.TryParseUInt(part, anyBase: false, out _)))
        {
            throw Bad("forbidden characters in 'compat' attribute");
        }
    }

    private static XElement? ClusterSize(XElement given)
    {
        if (given.Element("clusterSize") is not { Value.Length: > 0 } cluster)
        {
            return null;
        }

        ulong bytes = Scale(cluster, ulong.MaxValue) ?? throw VirtErrorTexts.Raise(
            VirtErrorCode.XmlError,
            VirtErrorDomain.Xml,
            $"Invalid value '{cluster.Value}' for element or attribute './target/clusterSize'");
        return bytes == 0 ? null : new XElement("clusterSize", new XAttribute("unit", "B"), bytes);
    }

    private static XElement ReadFeatures(XElement asked)
    {
        XElement[] unknown = [.. asked.Elements().Where(one => !Features.Contains(one.Name.LocalName))];
        return unknown.Length == 0
            ? new XElement("features", Features.Where(name => asked.Element(name) is not null).Select(name => new XElement(name)))
            : throw Unsupported($"unsupported feature {unknown[0].Name.LocalName}");
    }

    private static XElement? Format(ImmutableArray<string> formats, XElement given)
    {
        if (formats.IsEmpty)
        {
            return null;
        }

        string format = given.Element("format")?.Attribute("type")?.Value is { Length: > 0 } said ? said : formats[0];
        return formats.Contains(format)
            ? new XElement("format", new XAttribute("type", format))
            : throw Unsupported($"unknown volume format type {format}");
    }

    private static ulong? Size(XElement input, string name) => input.Element(name) is { Value.Length: > 0 } amount
        ? Scale(amount, long.MaxValue) ?? throw Bad("malformed capacity element")
        : null;

    /// <summary>A number with a unit, in bytes; null: it is no number.</summary>
    private static ulong? Scale(XElement amount, ulong maximum)
    {
        if (!ulong.TryParse(amount.Value, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out ulong number))
        {
            return null;
        }

        string? suffix = amount.Attribute("unit")?.Value;
        ulong unit = MemorySizes.Unit(suffix, 1);
        return number <= maximum / unit
            ? number * unit
            : throw VirtErrorTexts.Raise(VirtErrorCode.Overflow, VirtErrorDomain.None, $"value too large: {number}{suffix}");
    }

    private static XElement Amount(string name, ulong bytes) => new(name, new XAttribute("unit", "bytes"), bytes);

    private static string? Text(XElement parent, string name) => parent.Element(name)?.Value is { Length: > 0 } text ? text : null;
}

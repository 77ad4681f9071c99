using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Where a disk's content lies: file, block device, network, pool, and what it is based on.</summary>
internal static class DiskSources
{
    private static readonly Shape Slice = new Shape("slice").Must("type", Values.OneOf("storage")).Must("offset", Values.ULong)
        .Must("size", Values.ULong);

    private static readonly Shape Secret = new Shape("secret")
        .WithTexts("type")
        .With("uuid", Values.Uuid)
        .WithTexts("usage");

    private static readonly Shape Encryption = new Shape("encryption")
        .Must("format", Values.OneOf("default", "qcow", "luks", "luks2"))
        .With("engine", Values.OneOf("qemu", "librbd"))
        .HasMany(Secret)
        .Then(RefuseCipher);

    /// <summary>How an image is encrypted is told by the image.</summary>
    private static void RefuseCipher(XElement input, XElement output)
    {
        if (output.Attribute("format")?.Value == "luks" && input.Element("cipher") is not null)
        {
            throw DomainFaults.Unsupported("supplying <cipher> for domain disk definition is unnecessary");
        }
    }


    private static readonly Shape Authentication = new Shape("auth")
        .Then((input, _) => Require(input.Attribute("username") is not null, "missing username for auth"))
        .WithTexts("username")
        .Then((input, _) => Require(input.Element("secret") is not null, "Missing <secret> element in auth"))
        .Has(Secret);

    private static readonly Shape Reservations = new Shape("reservations")
        .Must("managed", Values.YesNo)
        .Has(new Shape("source").WithTexts("type", "path", "mode"));

    private static readonly Shape BackingStore = new Shape("backingStore")
        .With("type", Values.OneOf("file", "block", "dir", "network", "volume", "nvme", "vhostuser"))
        .Then(ReadBacking);

    /// <summary>The kinds of sources.</summary>
    internal static OneOfValue Types { get; } = Values.OneOf("file", "block", "dir", "network", "volume", "nvme", "vhostuser");

    /// <summary>A disk's source.</summary>
    internal static XElement? Read(XElement disk, string type)
    {
        if (disk.Element("source") is not { } input)
        {
            return null;
        }

        var output = new XElement("source");
        AddLocation(input, output, type);
        output.Add(Attribute(input, "startupPolicy", Values.OneOf("mandatory", "requisite", "optional")));
        AddDetails(input, output);
        return output.HasAttributes || output.HasElements ? output : null;
    }

    /// <summary>What a disk is based on; an empty element ends the chain.</summary>
    internal static XElement? ReadBackingStore(XElement input) =>
        input.Element("backingStore") is { } backing ? BackingStore.Read(backing) : null;

    private static void AddLocation(XElement input, XElement output, string type)
    {
        switch (type)
        {
            case "file":
                output.Add(NonEmpty(input, "file"), NonEmpty(input, "fdgroup"));
                break;
            case "block":
                output.Add(NonEmpty(input, "dev"));
                break;
            case "dir":
                output.Add(NonEmpty(input, "dir"));
                break;
            case "volume":
                output.Add(Required(input, "pool"), Required(input, "volume"), Attribute(input, "mode", Values.OneOf("host", "direct")));
                break;
            case "network":
                NetworkSources.Add(input, output);
                break;
            case "nvme":
                AddNvme(input, output);
                break;
            default:
                output.Add(input.Attribute("type"), input.Attribute("path"), input.Elements("reconnect"));
                break;
        }
    }

    private static void AddNvme(XElement input, XElement output)
    {
        output.Add(
            Required(input, "type"),
            Attribute(input, "managed", Values.YesNo) ?? new XAttribute("managed", "yes"),
            Required(input, "namespace"));
        if (input.Element("address") is { } address)
        {
            output.Add(CommonShapes.HostPciAddress().Read(address));
        }
    }

    private static void AddDetails(XElement input, XElement output)
    {
        output.Add(SourceLabels.Read(input));
        output.Add((input.Element("slices")?.Element("slice") is { } slice) ? new XElement("slices", Slice.Read(slice)) : null);
        if (input.Element("auth") is { } authentication && output.Attribute("protocol") is not null)
        {
            output.Add(Authentication.Read(authentication));
        }

        output.Add(input.Element("reservations") is { } reservations ? Reservations.Read(reservations) : null);
        output.Add(input.Element("encryption") is { } encryption ? Encryption.Read(encryption) : null);
    }

    /// <summary>The login that stands at the disk itself, as older documents have it.</summary>
    private static void Require(bool holds, string complaint)
    {
        if (!holds)
        {
            throw DomainFaults.Xml(complaint);
        }
    }

    internal static XElement? ReadDiskAuthentication(XElement disk, XElement output) =>
        disk.Element("auth") is not { } authentication ? null
        : output.Element("source")?.Element("auth") is null ? Authentication.Read(authentication)
        : throw DomainFaults.Unsupported("an <auth> definition already found for disk source");

    /// <summary>The encryption that stands at the disk itself, as older documents have it.</summary>
    internal static XElement? ReadDiskEncryption(XElement disk, XElement output) =>
        disk.Element("encryption") is not { } encryption ? null
        : output.Element("source")?.Element("encryption") is null ? Encryption.Read(encryption)
        : throw DomainFaults.Unsupported("an <encryption> definition already found for disk source");

    private static void ReadBacking(XElement input, XElement output)
    {
        if (output.Attribute("type") is not { } type)
        {
            return;
        }

        string format = input.Element("format")?.Attribute("type")?.Value ?? throw DomainFaults.Xml("missing storage source format");
        output.Add(
            new XElement(
                "format",
                new XAttribute("type", format),
                input.Element("format")?.Element("metadata_cache") is { } cache ? DiskDrivers.MetadataCache.Read(cache) : null),
            Read(input, type.Value) ?? new XElement("source"),
            ReadBackingStore(input));
    }

    internal static XAttribute? Attribute(XElement input, string name, XmlValue value) =>
        input.Attribute(name) is { } given && value.Read(given.Value, new XmlPlace(input.Name.LocalName, name)) is { } written
            ? new XAttribute(name, written)
            : null;

    internal static XAttribute? NonEmpty(XElement input, string name) => Attribute(input, name, Values.NonEmpty);

    private static XAttribute Required(XElement input, string name) => input.Attribute(name) is { } given
        ? new XAttribute(given)
        : throw DomainFaults.Missing(name, input.Name.LocalName);
}

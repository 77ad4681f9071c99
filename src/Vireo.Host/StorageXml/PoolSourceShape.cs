using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>Where a pool's storage comes from.</summary>
internal static class PoolSourceShape
{
    private static readonly string[] Parts =
        ["host", "device", "dir", "adapter", "name", "initiator", "format", "auth", "protocol", "vendor", "product"];

    private static readonly XmlValue Port = new NumberValue(int.MinValue, int.MaxValue) { DropsZero = true };

    private static readonly Shape Host = new Shape("host")
        .Reads("name", input => input.Attribute("name")?.Value ?? throw Bad("missing storage pool host name"))
        .With("port", Port);

    private static readonly Shape Device = new Shape("device")
        .Reads("path", input => input.Attribute("path")?.Value ?? throw Bad("missing storage pool source device path"))
        .With("part_separator", Values.YesNo);

    private static readonly Shape Initiator = new Shape("initiator").Has(new Shape("iqn").With("name", Values.NonEmpty).DropEmpty()).DropEmpty();

    /// <summary>The shape of one kind's source; what the kind does not have is checked, and dropped.</summary>
    internal static Shape For(PoolKind kind) => new Shape("source")
        .Then((input, output) => AddName(kind, input, output))
        .Then((input, output) => AddFormat(kind, input, output))
        .HasMany(Host)
        .Has(Initiator)
        .HasMany(Device)
        .Then((input, output) => AddFolder(kind, input, output))
        .Has(AdapterShape.Adapter)
        .Has(AuthenticationShape.Authentication)
        .Then((input, output) => AddProtocol(kind, input, output))
        .Has(new Shape("vendor").With("name", Values.NonEmpty).DropEmpty())
        .Has(new Shape("product").With("name", Values.NonEmpty).DropEmpty())
        .WrittenAs(Parts);

    /// <summary>Puts a part where it belongs.</summary>
    internal static void Insert(XElement source, XElement part)
    {
        int place = Array.IndexOf(Parts, part.Name.LocalName);
        if (source.Elements().LastOrDefault(one => Array.IndexOf(Parts, one.Name.LocalName) < place) is { } before)
        {
            before.AddAfterSelf(part);
        }
        else
        {
            source.AddFirst(part);
        }
    }

    /// <summary>The parts that a kind of pool does not have.</summary>
    internal static IEnumerable<string> Foreign(PoolKind kind)
    {
        (PoolSources Source, string Part)[] parts =
        [
            (PoolSources.Host, "host"), (PoolSources.Device, "device"), (PoolSources.Folder, "dir"), (PoolSources.Adapter, "adapter"),
            (PoolSources.Name, "name"), (PoolSources.Initiator, "initiator"),
        ];
        return parts.Where(one => !kind.Has(one.Source)).Select(one => one.Part);
    }

    private static void AddName(PoolKind kind, XElement input, XElement output)
    {
        if (input.Element("name")?.Value is { Length: > 0 } name)
        {
            output.Add(new XElement("name", name));
        }
        else if (kind.Name == "rbd")
        {
            throw Bad("element 'name' is mandatory for RBD pool");
        }
    }

    private static void AddFormat(PoolKind kind, XElement input, XElement output)
    {
        if (kind.Formats.IsEmpty)
        {
            return;
        }

        string format = input.Element("format")?.Attribute("type")?.Value is { Length: > 0 } said
            ? said
            : kind.DefaultFormat ?? kind.Formats[0];
        output.Add(kind.Formats.Contains(format)
            ? new XElement("format", new XAttribute("type", format))
            : throw Unsupported($"unknown pool format type {format}"));
    }

    private static void AddFolder(PoolKind kind, XElement input, XElement output)
    {
        string? path = input.Element("dir")?.Attribute("path")?.Value is { Length: > 0 } said
            ? FilePaths.Tidy(said)
            : kind.Name == "gluster" ? "/" : null;
        output.Add(path is null ? null : new XElement("dir", new XAttribute("path", path)));
    }

    private static void AddProtocol(PoolKind kind, XElement input, XElement output)
    {
        if (input.Element("protocol")?.Attribute("ver")?.Value is not { Length: > 0 } version)
        {
            return;
        }

        // libvirt looks for the format's place among the network file systems', whatever the kind of pool.
        int place = kind.Formats.IndexOf(output.Element("format")?.Attribute("type")?.Value ?? string.Empty);
        if (place > PoolKind.NetworkFileSystems.IndexOf("nfs"))
        {
            string taken = place < PoolKind.NetworkFileSystems.Length ? PoolKind.NetworkFileSystems[place] : "(null)";
            throw Unsupported($"storage pool protocol ver unsupported for pool type '{taken}'");
        }

        output.Add(!version.Contains(',', StringComparison.Ordinal)
            ? new XElement("protocol", new XAttribute("ver", version))
            : throw Raise(VirtErrorCode.XmlDetail, $"storage pool protocol ver '{version}' must not contain ','"));
    }
}

using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>A storage pool of one kind.</summary>
internal sealed class PoolShape
{
    private static readonly Dictionary<string, PoolShape> Shapes =
        PoolKind.All.ToDictionary(kind => kind.Name, kind => new PoolShape(kind), StringComparer.Ordinal);

    private readonly PoolKind _kind;
    private readonly Shape _source;

    private PoolShape(PoolKind kind)
    {
        _kind = kind;
        _source = PoolSourceShape.For(kind);
        Pool = new Shape("pool")
            .Then((_, output) => output.Add(new XAttribute("type", kind.Name)))
            .Then(AddSource)
            .Then(AddIdentity)
            .Then(AddFeatures)
            .Then((_, output) => CheckSource(output))
            .Then(AddTarget)
            .Then((_, output) => CheckInitiator(output))
            .Then(AddRefresh)
            .Then((_, output) => LeaveOut(output))
            .WrittenAs("name", "uuid", "features", "source", "target", "refresh");
    }

    /// <summary>The shape.</summary>
    internal Shape Pool { get; }

    /// <summary>The shape of one kind's pools.</summary>
    internal static PoolShape For(PoolKind kind) => Shapes[kind.Name];

    private void AddSource(XElement input, XElement output)
    {
        XElement? source = input.Element("source") is { } given ? _source.Read(given) : null;
        if (source is null)
        {
            source = new XElement("source");
            string? format = _kind.DefaultFormat ?? _kind.Formats.FirstOrDefault();
            source.Add(format is null ? null : new XElement("format", new XAttribute("type", format)));
        }

        output.Add(source);
    }

    private void AddIdentity(XElement input, XElement output)
    {
        string? name = input.Element("name")?.Value;
        XElement? source = output.Element("source");
        if (string.IsNullOrEmpty(name) && _kind.Has(PoolSources.Name))
        {
            name = source?.Element("name")?.Value;
        }

        if (string.IsNullOrEmpty(name))
        {
            throw Bad("missing pool source name element");
        }

        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw Bad($"name {name} cannot contain '/'");
        }

        output.Add(new XElement("name", name), new XElement("uuid", ReadUuid(input.Element("uuid")?.Value).ToString("D")));
    }

    private static Guid ReadUuid(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Guid.NewGuid();
        }

        return UuidValue.TryParse(text, out Guid uuid) ? uuid : throw Bad("malformed uuid element");
    }

    private void AddFeatures(XElement input, XElement output)
    {
        if (input.Element("features")?.Element("cow")?.Attribute("state") is not { } state)
        {
            return;
        }

        string? cow = Values.YesNo.Read(state.Value, new XmlPlace("cow", "state"));
        output.Add(_kind.Name is "fs" or "dir"
            ? new XElement("features", new XElement("cow", new XAttribute("state", cow ?? string.Empty)))
            : throw Raise(VirtErrorCode.NoSupport, "cow feature may only be used for 'fs' and 'dir' pools"));
    }

    private void CheckSource(XElement output)
    {
        XElement source = output.Element("source") ?? new XElement("source");
        if (_kind.Has(PoolSources.Host) && source.Element("host") is null)
        {
            throw Bad("missing storage pool source host name");
        }

        if (_kind.Has(PoolSources.Folder) && source.Element("dir") is null)
        {
            throw Bad("missing storage pool source path");
        }

        if (_kind.Has(PoolSources.Name) && source.Element("name") is null)
        {
            XElement name = new("name", output.Element("name")?.Value);
            PoolSourceShape.Insert(source, name);
        }

        if (_kind.Has(PoolSources.Adapter))
        {
            AdapterShape.Check(source.Element("adapter"));
        }

        if (_kind.Sources == PoolSources.Device && source.Element("device") is null)
        {
            throw Bad("missing storage pool source device name");
        }
    }

    /// <summary>Where the storage is on the node.</summary>
    private void AddTarget(XElement input, XElement output)
    {
        if (_kind.Has(PoolSources.Network))
        {
            return;
        }

        string? name = output.Element("source")?.Element("name")?.Value;
        string? path = _kind.Name switch
        {
            "logical" => $"/dev/{name}",
            "zfs" => $"/dev/zvol/{name}",
            _ => input.Elements("target").Elements("path").FirstOrDefault()?.Value,
        };
        if (string.IsNullOrEmpty(path))
        {
            throw Bad("missing storage pool target path");
        }

        XElement? permissions = input.Elements("target").Elements("permissions").FirstOrDefault();
        output.Add(new XElement(
            "target",
            new XElement("path", FilePaths.Tidy(path)),
            permissions is null ? null : PermissionsShape.Permissions.Read(permissions)));
    }

    private void CheckInitiator(XElement output)
    {
        if (_kind.Name == "iscsi-direct" && output.Element("source")?.Element("initiator") is null)
        {
            throw Unsupported("missing initiator IQN");
        }
    }

    private static void AddRefresh(XElement input, XElement output)
    {
        if (input.Element("refresh")?.Element("volume")?.Attribute("allocation")?.Value is { Length: > 0 } allocation)
        {
            output.Add(allocation is "default" or "capacity"
                ? new XElement("refresh", new XElement("volume", new XAttribute("allocation", allocation)))
                : throw Unsupported($"unknown storage pool volume refresh allocation type {allocation}"));
        }
    }

    /// <summary>What the kind does not have is not written; the source always is.</summary>
    private void LeaveOut(XElement output)
    {
        XElement source = output.Element("source") ?? new XElement("source");
        foreach (string part in PoolSourceShape.Foreign(_kind))
        {
            source.Elements(part).Remove();
        }

        if (!source.HasElements)
        {
            source.Add(string.Empty);
        }
    }
}

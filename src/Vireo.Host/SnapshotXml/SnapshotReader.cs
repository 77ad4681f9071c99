using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.SnapshotXml;

/// <summary>Reads a snapshot's document as libvirt's parser does.</summary>
public static class SnapshotReader
{
    private const string DocumentName = "(domain_snapshot)";

    private static readonly OneOfValue Locations = Values.OneOf(
        SnapshotLocations.None, SnapshotLocations.Internal, SnapshotLocations.External, SnapshotLocations.Manual);

    private static readonly Shape Memory = new Shape("memory").With("snapshot", Locations).WithTexts("file");

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="reading">What the driver fills in of guests.</param>
    /// <param name="now">The time, in seconds since 1970: when a new snapshot is taken.</param>
    /// <param name="redefines">Whether it describes a snapshot that was taken before.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="VirtException">The document is no XML, or breaks a rule; code and words are libvirt's.</exception>
    public static Snapshot Read(string text, DomainReading reading, long now, bool redefines) =>
        Read(XmlDocuments.Parse(text, DocumentName, "domainsnapshot", VirtErrorDomain.DomainSnapshot), reading, now, redefines);

    /// <summary>Reads a document that is already a tree.</summary>
    /// <param name="input">The root; it is not changed.</param>
    /// <param name="reading">What the driver fills in of guests.</param>
    /// <param name="now">The time, in seconds since 1970: when a new snapshot is taken.</param>
    /// <param name="redefines">Whether it describes a snapshot that was taken before.</param>
    /// <returns>The snapshot.</returns>
    public static Snapshot Read(XElement input, DomainReading reading, long now, bool redefines)
    {
        ArgumentNullException.ThrowIfNull(input);
        string? name = Text(input, "name");
        if (name is null && redefines)
        {
            throw SnapshotFaults.Xml("a redefined snapshot must have a name");
        }

        var snapshot = new Snapshot
        {
            Name = name ?? now.ToString(CultureInfo.InvariantCulture),
            Description = Text(input, "description"),
            CreationTime = now,
        };
        snapshot = ReadMemory(input, redefines ? ReadPast(input, reading, snapshot) : snapshot, redefines);
        return snapshot with { Disks = [.. (input.Element("disks")?.Elements() ?? []).Select(disk => ReadDisk(disk, redefines))] };
    }

    private static Snapshot ReadPast(XElement input, DomainReading reading, Snapshot snapshot)
    {
        if (!long.TryParse(Text(input, "creationTime"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long time))
        {
            throw SnapshotFaults.Raise(VirtErrorCode.InternalError, "missing creationTime from existing snapshot");
        }

        string state = Text(input, "state") ?? throw SnapshotFaults.Xml("missing state from existing snapshot");
        return snapshot with
        {
            CreationTime = time,
            ParentName = input.Element("parent") is { } parent ? Text(parent, "name") : null,
            State = SnapshotStates.IsKnown(state)
                ? state
                : throw SnapshotFaults.Unsupported($"Invalid state '{state}' in domain snapshot XML"),
            Domain = input.Element("domain") is { } domain && domain.Attribute("type")?.Value.Length > 0
                ? DomainReader.Read(domain, reading)
                : null,
            InactiveDomain = input.Element("inactiveDomain") is { } inactive ? DomainReader.Read(inactive, reading) : null,
        };
    }

    private static Snapshot ReadMemory(XElement input, Snapshot snapshot, bool redefines)
    {
        XElement? memory = input.Element("memory") is { } given ? Memory.Read(given) : null;
        string? file = memory?.Attribute("file")?.Value;
        string? location = memory?.Attribute("snapshot")?.Value;
        bool offline = snapshot.State is SnapshotStates.ShutOff or SnapshotStates.DiskSnapshot;
        if (location == SnapshotLocations.Manual)
        {
            throw SnapshotFaults.Xml("'manual' memory snapshot mode not supported");
        }

        string? implied = redefines ? (offline ? SnapshotLocations.None : SnapshotLocations.Internal) : null;
        location ??= file is not null ? SnapshotLocations.External : implied;
        CheckMemory(location, file, offline);
        return snapshot with { Memory = location, MemoryFile = file };
    }

    private static void CheckMemory(string? location, string? file, bool offline)
    {
        if (file is not null && location != SnapshotLocations.External)
        {
            throw SnapshotFaults.Xml($"memory filename '{file}' requires external snapshot");
        }

        if (file is null && location == SnapshotLocations.External)
        {
            throw SnapshotFaults.Xml("external memory snapshots require a filename");
        }

        if (offline && location is not (null or SnapshotLocations.None))
        {
            throw SnapshotFaults.Xml("memory state cannot be saved with offline or disk-only snapshot");
        }

        if (file is not null && !file.StartsWith('/'))
        {
            throw SnapshotFaults.Xml($"memory snapshot file path ({file}) must be absolute");
        }
    }

    private static SnapshotDisk ReadDisk(XElement input, bool redefines)
    {
        string name = input.Attribute("name")?.Value
            ?? throw SnapshotFaults.Raise(VirtErrorCode.InternalError, "missing name from disk snapshot element");
        string? location = DiskSources.Attribute(input, "snapshot", Locations)?.Value;
        string type = DiskSources.Attribute(input, "type", DiskSources.Types)?.Value ?? "file";
        if (type is "volume" or "dir")
        {
            throw SnapshotFaults.Xml($"unsupported disk snapshot type '{type}'");
        }

        var disk = new SnapshotDisk(name)
        {
            Type = type,
            IsBeingDeleted = redefines && input.Element("snapshotDeleteInProgress") is not null,
            Source = DiskSources.Read(input, type),
            Driver = input.Element("driver") is { } driver ? SnapshotDrivers.Read(driver) : null,
        };
        if (type is "file" or "block" && disk.Path?.StartsWith('/') == false)
        {
            throw SnapshotFaults.Xml($"disk snapshot image path '{disk.Path}' must be absolute");
        }

        bool named = disk.Path is not null || disk.Driver?.Attribute("type") is not null;
        return disk with { Location = location ?? (named ? SnapshotLocations.External : null) };
    }

    private static string? Text(XElement input, string name) => input.Element(name)?.Value is { Length: > 0 } text ? text : null;
}

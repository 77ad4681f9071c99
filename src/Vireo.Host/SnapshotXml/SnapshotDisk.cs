using System.Xml.Linq;

namespace Vireo.Host.SnapshotXml;

/// <summary>What a snapshot keeps of one of a guest's disks.</summary>
/// <param name="Name">The disk's name in the guest.</param>
public sealed record SnapshotDisk(string Name)
{
    /// <summary>Where the state is kept: <c>no</c>, <c>internal</c>, <c>external</c> or <c>manual</c>; null: not decided yet.</summary>
    public string? Location { get; init; }

    /// <summary>The kind of source that takes what is written from then on.</summary>
    public string Type { get; init; } = "file";

    /// <summary>That source's settings (<c>driver</c>); null: none.</summary>
    public XElement? Driver { get; init; }

    /// <summary>That source; null: none is named.</summary>
    public XElement? Source { get; init; }

    /// <summary>Whether its removal was begun and not ended.</summary>
    public bool IsBeingDeleted { get; init; }

    /// <summary>That source's path; null: it has none.</summary>
    public string? Path => (Source?.Attribute("file") ?? Source?.Attribute("dev") ?? Source?.Attribute("name"))?.Value;
}

using Vireo.Host.DomainDocuments;
using Vireo.Host.Moments;

namespace Vireo.Host.SnapshotXml;

/// <summary>A guest's snapshot.</summary>
public sealed record Snapshot : Moment
{
    /// <summary>What the guest did, in libvirt's word; null: not decided yet.</summary>
    public string? State { get; init; }

    /// <summary>Where the guest's memory is kept: <c>no</c>, <c>internal</c> or <c>external</c>; null: not decided yet.</summary>
    public string? Memory { get; init; }

    /// <summary>The file that holds the memory; null: none.</summary>
    public string? MemoryFile { get; init; }

    /// <summary>The guest's disks.</summary>
    public IReadOnlyList<SnapshotDisk> Disks { get; init; } = [];

    /// <summary>The saved definition of a guest that ran; null: <see cref="Moment.Domain"/> is that too.</summary>
    public DomainDefinition? InactiveDomain { get; init; }

    /// <summary>Whether reverting to it leaves the guest running or paused.</summary>
    public bool IsOnline => State is SnapshotStates.Running or SnapshotStates.Paused;

    /// <summary>Whether any of it lies outside the guest's disks.</summary>
    public bool IsExternal => Memory == SnapshotLocations.External || Disks.Any(disk => disk.Location == SnapshotLocations.External);
}

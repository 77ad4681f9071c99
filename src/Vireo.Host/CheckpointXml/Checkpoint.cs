using Vireo.Host.Moments;

namespace Vireo.Host.CheckpointXml;

/// <summary>A guest's checkpoint: since then the guest's disks note which of their blocks change.</summary>
public sealed record Checkpoint : Moment
{
    /// <summary>The guest's disks.</summary>
    public IReadOnlyList<CheckpointDisk> Disks { get; init; } = [];
}

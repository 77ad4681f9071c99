using System.Collections.Immutable;
using Vireo.Contract.Storage;
using Vireo.Host.StorageXml;

namespace Vireo.Host.Objects;

/// <summary>A storage pool's state at one time, with the volumes in it.</summary>
public sealed record PoolRecord : IObjectRecord
{
    /// <summary>The definition.</summary>
    public required PoolDefinition Definition { get; init; }

    /// <summary>The definition that was saved while it was on; null: <see cref="Definition"/> is the saved one, or none is.</summary>
    public PoolDefinition? NextDefinition { get; init; }

    /// <summary>How much it holds.</summary>
    public required PoolSpace Space { get; init; }

    /// <summary>The volumes, by name.</summary>
    public ImmutableDictionary<string, VolumeDefinition> Volumes { get; init; } =
        ImmutableDictionary.Create<string, VolumeDefinition>(StringComparer.Ordinal);

    /// <summary>Whether it is on.</summary>
    public bool IsActive { get; init; }

    /// <summary>Whether a definition is saved, so that the pool stays known when it is off.</summary>
    public bool IsPersistent { get; init; }

    /// <summary>Whether it starts with the node.</summary>
    public bool Autostart { get; init; }

    /// <inheritdoc />
    public bool IsRemoved { get; init; }

    /// <inheritdoc />
    public string Name => Definition.Name;

    /// <inheritdoc />
    public Guid? Uuid => Definition.Uuid;

    /// <summary>What names it on the wire.</summary>
    public StoragePoolHandle Handle => new(Definition.Name, Definition.Uuid);

    /// <summary>What names a volume in it on the wire.</summary>
    /// <param name="volume">The volume.</param>
    /// <returns>The handle.</returns>
    public StorageVolumeHandle HandleOf(VolumeDefinition volume)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return new StorageVolumeHandle(Definition.Name, volume.Name, volume.Key ?? string.Empty);
    }

    /// <summary>The state with one volume more.</summary>
    /// <param name="volume">The volume.</param>
    /// <returns>The other state.</returns>
    public PoolRecord With(VolumeDefinition volume)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return this with
        {
            Volumes = Volumes.Add(volume.Name, volume),
            Space = Space.WithAllocation(unchecked(Space.AllocationBytes + volume.AllocationBytes)),
        };
    }

    /// <summary>The state with one volume less.</summary>
    /// <param name="volume">The volume.</param>
    /// <returns>The other state.</returns>
    public PoolRecord Without(VolumeDefinition volume)
    {
        ArgumentNullException.ThrowIfNull(volume);
        return this with
        {
            Volumes = Volumes.Remove(volume.Name),
            Space = Space.WithAllocation(unchecked(Space.AllocationBytes - volume.AllocationBytes)),
        };
    }
}

using System.Collections.Concurrent;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Objects;

/// <summary>What a node's volumes hold. A volume that nobody wrote to holds zeros and costs nothing.</summary>
internal sealed class VolumeContents
{
    private readonly VolumeBudget _budget = new();
    private readonly ConcurrentDictionary<VolumeDefinition, VolumeContent> _contents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The content of a volume.</summary>
    internal VolumeContent Of(VolumeDefinition volume) => _contents.GetOrAdd(volume, _ => new VolumeContent(_budget));

    /// <summary>Forgets the content of a volume that is no more.</summary>
    internal void Drop(VolumeDefinition volume)
    {
        if (_contents.TryRemove(volume, out VolumeContent? content))
        {
            content.Drop();
        }
    }

    /// <summary>A new volume holds what another does.</summary>
    internal void Copy(VolumeDefinition from, VolumeDefinition to)
    {
        if (_contents.TryGetValue(from, out VolumeContent? content))
        {
            Of(to).CopyFrom(content);
        }
    }
}

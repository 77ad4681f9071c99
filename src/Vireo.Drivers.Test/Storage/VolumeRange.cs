using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>A run of a volume's bytes.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one behind the last.</param>
internal readonly record struct VolumeRange(long Start, long End)
{
    /// <summary>So many bytes from a place on, as far as the volume goes; a length of 0 means all of the rest.</summary>
    internal static VolumeRange Of(VolumeDefinition volume, ulong offset, ulong length)
    {
        ulong capacity = Math.Min(volume.CapacityBytes, long.MaxValue);
        ulong start = Math.Min(offset, capacity);
        ulong rest = capacity - start;
        return new VolumeRange((long)start, (long)(start + (length == 0 ? rest : Math.Min(length, rest))));
    }
}

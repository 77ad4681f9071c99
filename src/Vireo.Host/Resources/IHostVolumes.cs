using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Host.Resources;

/// <summary>Where the volumes of pools are.</summary>
public interface IHostVolumes
{
    /// <summary>Finds a volume.</summary>
    /// <param name="pool">The name of its pool, which must be on.</param>
    /// <param name="volume">Its name.</param>
    /// <returns>The volume: its path, type and format.</returns>
    /// <exception cref="VirtException">There is no such pool or volume, or the pool is off.</exception>
    VolumeDefinition Find(string pool, string volume);
}

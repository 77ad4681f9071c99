using Vireo.Contract.Drivers;
using Vireo.Errors;

namespace Vireo.Host.Resources;

/// <summary>The host's own resources, as drivers of guests see them: what guests use, and what their connections serve beside guests.</summary>
public interface IHostResources
{
    /// <summary>The values of the host's secrets.</summary>
    IHostSecrets Secrets { get; }

    /// <summary>Where the volumes of the host's pools are.</summary>
    IHostVolumes Volumes { get; }

    /// <summary>The host's virtual networks.</summary>
    IHostNetworks Networks { get; }

    /// <summary>Opens the part of a connection that is about the host's resources: storage, secrets, networks.</summary>
    /// <param name="opening">The connection.</param>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The open driver, which belongs to the caller.</returns>
    /// <exception cref="VirtException">What the resources are kept in cannot be read, or another daemon has it.</exception>
    ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken);
}

using Vireo.Contract.Drivers;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Areas;

/// <summary>One kind of the host's resources. All connections of a daemon share it.</summary>
internal interface IArea
{
    /// <summary>The driver's name in URIs that mean this kind alone: <c>storage</c>, <c>secret</c>, <c>network</c>.</summary>
    string Scheme { get; }

    /// <summary>Reads what is saved, takes up what a former daemon left, and starts what starts with the daemon. Comes before any connection.</summary>
    /// <exception cref="VirtException">It cannot be read, or another daemon has it; the next connection tries again.</exception>
    Task StartAsync();

    /// <summary>Joins a connection.</summary>
    /// <param name="opening">The connection.</param>
    /// <returns>Its part of this area.</returns>
    AreaConnection Open(DriverOpening opening);
}

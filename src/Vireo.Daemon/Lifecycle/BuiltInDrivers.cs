using Vireo.Contract.Drivers;
using Vireo.Drivers.Test;

namespace Vireo.Daemon.Lifecycle;

/// <summary>The drivers that the program is built with.</summary>
internal static class BuiltInDrivers
{
    internal static IReadOnlyList<IDriverProvider> All { get; } = [new TestDriverProvider()];
}

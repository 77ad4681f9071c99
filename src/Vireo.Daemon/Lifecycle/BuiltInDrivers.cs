using Vireo.Contract.Drivers;
using Vireo.Drivers.Test;

namespace Vireo.Daemon.Lifecycle;

/// <summary>The drivers that the program is built with.</summary>
internal static class BuiltInDrivers
{
    /// <summary>What a client opens that names no URI, while there is no driver of a real hypervisor.</summary>
    internal const string DefaultUri = "test:///default";

    internal static IReadOnlyList<IDriverProvider> All { get; } = [new TestDriverProvider()];
}

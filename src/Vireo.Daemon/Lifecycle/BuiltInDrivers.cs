using Microsoft.Extensions.Logging;
using Vireo.Contract.Drivers;
using Vireo.Drivers.Node;
using Vireo.Drivers.Qemu;
using Vireo.Drivers.Test;
using Vireo.Errors;
using Vireo.Host.Files;

namespace Vireo.Daemon.Lifecycle;

/// <summary>The drivers that the program is built with.</summary>
internal static partial class BuiltInDrivers
{
    /// <summary>What a client opens that names no URI.</summary>
    internal const string DefaultUri = "test:///default";

    /// <summary>Makes the drivers of a daemon.</summary>
    /// <param name="isSystem">Whether it serves the whole system rather than one user.</param>
    internal static IReadOnlyList<IDriverProvider> Create(bool isSystem)
    {
        if (!OperatingSystem.IsLinux())
        {
            return [new TestDriverProvider()];
        }

        HostFolders folders = HostFolders.Of(isSystem);
        var node = new NodeDriverProvider(folders);
        return [new TestDriverProvider(), node, new QemuDriverProvider(folders, node)];
    }

    /// <summary>Starts the drivers, one after the other: guests need the host's resources.</summary>
    internal static async Task StartAsync(IReadOnlyList<IDriverProvider> drivers, ILogger logger)
    {
        foreach (IDriverProvider driver in drivers)
        {
            try
            {
                await driver.StartAsync();
            }
            catch (VirtException e)
            {
                LogNotStarted(logger, driver.Name, e.Message);
            }
        }
    }

    [LoggerMessage(5004, LogLevel.Warning, "The driver {Driver} has not started and is tried again by its first client: {Reason}")]
    private static partial void LogNotStarted(ILogger logger, string driver, string reason);
}

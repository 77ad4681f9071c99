using Microsoft.Extensions.Logging;
using Vireo.Contract.Drivers;
using Vireo.Drivers.Qemu;
using Vireo.Drivers.Test;
using Vireo.Errors;

namespace Vireo.Daemon.Lifecycle;

/// <summary>The drivers that the program is built with.</summary>
internal static partial class BuiltInDrivers
{
    /// <summary>What a client opens that names no URI.</summary>
    internal const string DefaultUri = "test:///default";

    /// <summary>Makes the drivers of a daemon.</summary>
    /// <param name="isSystem">Whether it serves the whole system rather than one user.</param>
    internal static IReadOnlyList<IDriverProvider> Create(bool isSystem) => OperatingSystem.IsLinux()
        ? [new TestDriverProvider(), new QemuDriverProvider(isSystem)]
        : [new TestDriverProvider()];

    /// <summary>Lets drivers take up what a former daemon left, and start what starts with the daemon. Clients need not wait for it.</summary>
    internal static async Task StartAsync(IReadOnlyList<IDriverProvider> drivers, ILogger logger)
    {
        foreach (IDriverProvider driver in drivers)
        {
            try
            {
                if (OperatingSystem.IsLinux() && driver is QemuDriverProvider qemu)
                {
                    await qemu.StartAsync();
                }
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

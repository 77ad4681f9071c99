using System.Globalization;
using Vireo.Contract.Domains.Statistics;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>Figures of network interfaces of the host. What the host sends into a guest's interface, the guest receives.</summary>
internal static class InterfaceFigures
{
    /// <summary>The traffic as the guest sees it; null: there is no such interface.</summary>
    internal static DomainInterfaceTraffic? Read(string device)
    {
        string folder = $"/sys/class/net/{device}/statistics";
        return device.Contains('/', StringComparison.Ordinal) || !Directory.Exists(folder)
            ? null
            : new DomainInterfaceTraffic(
                Number("tx_bytes"), Number("tx_packets"), Number("tx_errors"), Number("tx_dropped"),
                Number("rx_bytes"), Number("rx_packets"), Number("rx_errors"), Number("rx_dropped"));

        long Number(string name) => File.Exists(Path.Combine(folder, name))
            && long.TryParse(File.ReadAllText(Path.Combine(folder, name)), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out long number)
            ? number
            : 0;
    }
}

using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>A guest's threads for disk I/O.</summary>
internal static class IoThreads
{
    /// <summary>Their numbers: those that the document names, or the first ones.</summary>
    internal static IReadOnlyList<long> Of(XElement domain) => domain.Element("iothreadids") is { } named
        ? [.. named.Elements("iothread").Select(thread => thread.Number("@id") ?? 0)]
        : [.. Enumerable.Range(1, (int)(domain.Number("iothreads") ?? 0)).Select(number => (long)number)];

    /// <summary>Refuses a thread that the guest does not have.</summary>
    internal static void Check(Guest guest, long thread, string complaint)
    {
        if (!Of(guest.Domain).Contains(thread))
        {
            throw QemuFaults.Unsupported(complaint);
        }
    }
}

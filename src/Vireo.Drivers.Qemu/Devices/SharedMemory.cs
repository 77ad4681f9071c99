using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>Whether other processes can see a guest's memory.</summary>
internal static class SharedMemory
{
    /// <summary>Refuses a device that another process serves where the guest's memory is its own.</summary>
    internal static void Require(Guest guest, string device)
    {
        bool shared = guest.Domain.Is("memoryBacking/access/@mode", "shared");
        XElement[] cells = [.. guest.Cells];
        bool covered = cells.Length == 0
            ? shared
            : cells.All(cell => cell.At("@memAccess") is { } access ? access == "shared" : shared);
        if (!covered)
        {
            throw QemuFaults.Unsupported($"'{device}' requires shared memory");
        }
    }
}

using System.Globalization;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Memory;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>How much memory the guest has, and what it is made of.</summary>
internal static class MemoryOptions
{
    private const long KibPerMib = 1024;

    internal static void Build(Launch launch)
    {
        Guest guest = launch.Guest;
        long kib = guest.InitialMemoryKib;
        launch.Arguments.Add("-m", guest.HasMemoryHotplug
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"size={kib}k,slots={guest.Domain.At("maxMemory/@slots")},maxmem={guest.Domain.At("maxMemory")}k")
            : (kib / KibPerMib).ToString(CultureInfo.InvariantCulture));
        if (guest.MachineType?.DefaultRamId is { } ram && guest.Cells.Count == 0)
        {
            MemoryBackends.Add(new MemoryNeed(ram, kib), launch);
        }

        bool locked = guest.Domain.Element("memoryBacking")?.Element("locked") is not null;
        launch.Arguments.Add("-overcommit", "mem-lock=" + (locked ? "on" : "off"));
    }
}

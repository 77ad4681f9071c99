using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>The floppy controller boots its drives; a machine without one gets it with its first floppy.</summary>
internal static class FloppyDrives
{
    internal static void Build(Launch launch)
    {
        XElement[] floppies = [.. launch.Guest.Devices.Elements("disk").Where(disk => disk.Is("target/@bus", "fdc"))];
        if (floppies.Length == 0)
        {
            return;
        }

        long? first = Boot(floppies, second: false, launch);
        long? second = Boot(floppies, second: true, launch);
        if (launch.Guest.IsQ35)
        {
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "isa-fdc" }.Put("bootindexA", first).Put("bootindexB", second));
            return;
        }

        AddGlobal(launch, "bootindexA", first);
        AddGlobal(launch, "bootindexB", second);
    }

    private static long? Boot(XElement[] floppies, bool second, Launch launch) =>
        floppies.LastOrDefault(disk => !disk.Is("address/@unit", "0") == second) is { } found ? launch.BootIndexOf(found) : null;

    private static void AddGlobal(Launch launch, string property, long? turn)
    {
        if (turn is { } number)
        {
            launch.Arguments.Add("-global", $"isa-fdc.{property}={number.Text()}");
        }
    }
}

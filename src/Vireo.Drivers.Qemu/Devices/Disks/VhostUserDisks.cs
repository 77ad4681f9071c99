using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>Disks that another process serves through shared memory.</summary>
internal static class VhostUserDisks
{
    internal static string CharacterAlias(XElement disk) => "chr-vu-" + disk.Alias();

    internal static void AddCharacterDevice(XElement disk, Launch launch) => launch.Arguments.Add("-chardev", new OptionText("socket")
        .With("id", CharacterAlias(disk))
        .With("path", disk.At("source/@path"))
        .With("reconnect", disk.Switch("source/reconnect/@enabled") switch
        {
            true => disk.Number("source/reconnect/@timeout"),
            false => 0,
            null => null,
        })
        .ToString());
}

using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>SD cards: QEMU's machines have the slots themselves, a card is only put into one.</summary>
internal static class CardDrives
{
    internal static void Build(XElement disk, Launch launch)
    {
        XElement? source = disk.Element("source");
        if (source is not null && (disk.Descendants("encryption").Any() || disk.At("@type") is not ("file" or "block")))
        {
            throw QemuFaults.Unsupported("an SD card from a network or an encrypted image (<disk>) is not supported");
        }

        XElement? driver = source is null ? null : disk.Element("driver");
        string? discard = driver.At("@discard");
        string? zeroes = driver.At("@detect_zeroes");
        OptionText option = new OptionText().With("file", source.At("@file") ?? source.At("@dev"))
            .With("format", disk.At("driver/@type"))
            .With("if", "sd")
            .With("index", TargetNames.IndexOf(disk.At("target/@dev")))
            .With("readonly", disk.Element("readonly") is null ? (bool?)null : true)
            .With("cache", driver.At("@cache"))
            .With("copy-on-read", driver.Switch("@copy_on_read"))
            .With("discard", discard)
            .With("detect-zeroes", zeroes == "unmap" && discard != "unmap" ? "on" : zeroes)
            .With("aio", driver.At("@io"));
        launch.Arguments.Add("-drive", option.ToString());
    }
}

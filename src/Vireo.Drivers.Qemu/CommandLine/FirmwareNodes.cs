using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Devices.Disks;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>The firmware's flash memory: its code, and its variables.</summary>
internal static class FirmwareNodes
{
    private const string Code = "libvirt-pflash0";
    private const string Variables = "libvirt-pflash1";

    /// <summary>Adds the nodes.</summary>
    internal static void Build(Launch launch)
    {
        XElement? os = launch.Guest.Domain.Element("os");
        if (!IsFlash(os))
        {
            return;
        }

        var code = new XElement("source", new XAttribute("file", os.At("loader") ?? string.Empty));
        Add(DiskImage.Firmware(Code, code, "file", os.Switch("loader/@readonly") ?? false, launch), launch);
        if (os?.Element("nvram") is { } variables)
        {
            XElement source = variables.Element("source") ?? new XElement("source", new XAttribute("file", variables.Value));
            Add(DiskImage.Firmware(Variables, source, variables.At("@type") ?? "file", false, launch), launch);
        }
    }

    /// <summary>Names the nodes to the machine.</summary>
    internal static void AddTo(OptionText machine, XElement domain)
    {
        if (IsFlash(domain.Element("os")))
        {
            machine.With("pflash0", Code + "-format")
                .With("pflash1", domain.Element("os")?.Element("nvram") is null ? null : Variables + "-format");
        }
    }

    /// <summary>Adds what the firmware's file and its protection need.</summary>
    internal static void AddLoader(Launch launch)
    {
        XElement? loader = launch.Guest.Domain.Element("os")?.Element("loader");
        if (loader.Is("@type", "rom"))
        {
            launch.Arguments.Add("-bios", loader?.Value ?? string.Empty);
        }
        else if (loader.Is("@type", "pflash") && loader.Switch("@secure") == true)
        {
            launch.Arguments.Add("-global", "driver=cfi.pflash01,property=secure,value=on");
        }
    }

    private static bool IsFlash(XElement? os) => os.Is("loader/@type", "pflash");

    private static void Add(DiskImage image, Launch launch)
    {
        foreach (JsonObject node in image.Nodes(null))
        {
            launch.Arguments.Add("-blockdev", node);
        }
    }
}

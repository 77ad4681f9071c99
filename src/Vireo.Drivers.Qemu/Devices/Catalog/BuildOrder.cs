using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Catalog;

/// <summary>The order in which QEMU is told of devices.</summary>
internal static class BuildOrder
{
    private static readonly string[] Controllers = ["pci", "usb", "scsi", "ide", "sata", "virtio-serial"];

    private static readonly string[] Middle =
    [
        "disk", "filesystem", "interface", "smartcard", "serial", "parallel", "channel", "console", "tpm", "input", "audio", "graphics",
        "video", "sound", "watchdog", "redirdev", "hostdev",
    ];

    private static readonly string[] Last = ["panic", "shmem", "vsock"];

    /// <summary>Tells of all that stand before the user's own arguments.</summary>
    internal static void Build(Launch launch)
    {
        BuildAll(launch, "iommu");
        foreach (string type in Controllers)
        {
            BuildControllers(launch, type);
        }

        BuildAll(launch, "memory");
        BuildAll(launch, "hub");
        BuildControllers(launch, "ccid");
        Disks.FloppyDrives.Build(launch);
        foreach (string element in Middle)
        {
            BuildAll(launch, element);
        }

        if (launch.Inputs.Incoming is { } source)
        {
            launch.Arguments.Add("-incoming", source);
        }

        BuildAll(launch, "memballoon");
        BuildAll(launch, "rng");
    }

    /// <summary>Tells of those that stand behind them.</summary>
    internal static void BuildLast(Launch launch)
    {
        foreach (string element in Last)
        {
            BuildAll(launch, element);
        }
    }

    private static void BuildAll(Launch launch, string element)
    {
        foreach (XElement device in launch.Guest.Devices.Elements(element))
        {
            QemuDevices.Get(device).Build(device, launch);
        }
    }

    private static void BuildControllers(Launch launch, string type)
    {
        foreach (XElement controller in launch.Guest.Devices.Elements("controller").Where(one => one.Is("@type", type)))
        {
            QemuDevices.Get(controller).Build(controller, launch);
        }
    }
}

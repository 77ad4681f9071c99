using System.Xml.Linq;
using Vireo.Drivers.Qemu.Devices.Characters;
using Vireo.Drivers.Qemu.Devices.Controllers;
using Vireo.Drivers.Qemu.Devices.Disks;
using Vireo.Drivers.Qemu.Devices.HostDevices;
using Vireo.Drivers.Qemu.Devices.Nics;
using Vireo.Drivers.Qemu.Devices.Peripherals;
using Vireo.Drivers.Qemu.Devices.Screens;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Catalog;

/// <summary>Every kind of device that the driver knows.</summary>
internal static class QemuDevices
{
    private static readonly Dictionary<string, QemuDevice> Kinds = new QemuDevice[]
    {
        new DiskDevice(), new ControllerDevice(), new InterfaceDevice(), new FilesystemDevice(),
        new SerialDevice(), new ParallelDevice(), new ConsoleDevice(), new ChannelDevice(), new SmartcardDevice(), new RedirectedDevice(),
        new GraphicsDevice(), new AudioDevice(), new VideoDevice(), new InputDevice(), new SoundDevice(),
        new HostDevice(), new TpmDevice(), new WatchdogDevice(), new MemoryBalloonDevice(), new RandomDevice(), new PanicDevice(),
        new SharedMemoryDevice(), new MemoryDevice(), new IommuDevice(), new VsockDevice(), new HubDevice(),
    }.ToDictionary(kind => kind.Element, StringComparer.Ordinal);

    /// <summary>The kind of a device; null: it is none that QEMU is told of.</summary>
    internal static QemuDevice? Find(XElement device) => Kinds.GetValueOrDefault(device.Name.LocalName);

    /// <summary>The kind of a device that the driver must know.</summary>
    internal static QemuDevice Get(XElement device) =>
        Find(device) ?? throw QemuFaults.Unsupported($"device '{device.Name.LocalName}' is not supported by QEMU");
}

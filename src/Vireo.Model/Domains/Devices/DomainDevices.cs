using Vireo.Model.Domains.Devices.Characters;
using Vireo.Model.Domains.Devices.Controllers;
using Vireo.Model.Domains.Devices.Disks;
using Vireo.Model.Domains.Devices.Displays;
using Vireo.Model.Domains.Devices.FileSystems;
using Vireo.Model.Domains.Devices.Hosts;
using Vireo.Model.Domains.Devices.Memory;
using Vireo.Model.Domains.Devices.Networking;
using Vireo.Model.Domains.Devices.Platform;
using Vireo.Model.Domains.Devices.Sounds;

namespace Vireo.Model.Domains.Devices;

/// <summary>A guest's devices.</summary>
[XmlView("devices")]
public sealed partial class DomainDevices
{
    /// <summary>The program on the host that runs the guest (<c>devices/emulator</c>).</summary>
    [XmlText("emulator")] public partial string? Emulator { get; set; }

    /// <summary>Disks and drives (<c>devices/disk</c>).</summary>
    [XmlElements("disk")] public partial XmlList<Disk> Disks { get; }

    /// <summary>Controllers of buses (<c>devices/controller</c>).</summary>
    [XmlElements("controller")] public partial XmlList<DeviceController> Controllers { get; }

    /// <summary>Leases of a lock manager (<c>devices/lease</c>).</summary>
    [XmlElements("lease")] public partial XmlList<DeviceLease> Leases { get; }

    /// <summary>Folders and disks of the host that the guest mounts (<c>devices/filesystem</c>).</summary>
    [XmlElements("filesystem")] public partial XmlList<SharedFileSystem> FileSystems { get; }

    /// <summary>Network interfaces (<c>devices/interface</c>).</summary>
    [XmlElements("interface")] public partial XmlList<NetworkInterface> Interfaces { get; }

    /// <summary>Smart card readers (<c>devices/smartcard</c>).</summary>
    [XmlElements("smartcard")] public partial XmlList<SmartCard> SmartCards { get; }

    /// <summary>Serial ports (<c>devices/serial</c>).</summary>
    [XmlElements("serial")] public partial XmlList<SerialPort> SerialPorts { get; }

    /// <summary>Parallel ports (<c>devices/parallel</c>).</summary>
    [XmlElements("parallel")] public partial XmlList<ParallelPort> ParallelPorts { get; }

    /// <summary>Consoles (<c>devices/console</c>).</summary>
    [XmlElements("console")] public partial XmlList<ConsoleDevice> Consoles { get; }

    /// <summary>Private ways between guest and host (<c>devices/channel</c>).</summary>
    [XmlElements("channel")] public partial XmlList<ChannelDevice> Channels { get; }

    /// <summary>Keyboards, mice, tablets (<c>devices/input</c>).</summary>
    [XmlElements("input")] public partial XmlList<InputDevice> Inputs { get; }

    /// <summary>Trusted platform modules (<c>devices/tpm</c>).</summary>
    [XmlElements("tpm")] public partial XmlList<TpmDevice> Tpms { get; }

    /// <summary>Displays that a person can see (<c>devices/graphics</c>).</summary>
    [XmlElements("graphics")] public partial XmlList<GraphicsDevice> Graphics { get; }

    /// <summary>Sound cards (<c>devices/sound</c>).</summary>
    [XmlElements("sound")] public partial XmlList<SoundDevice> Sounds { get; }

    /// <summary>Where sound goes to on the host (<c>devices/audio</c>).</summary>
    [XmlElements("audio")] public partial XmlList<AudioBackend> Audios { get; }

    /// <summary>Graphics cards (<c>devices/video</c>).</summary>
    [XmlElements("video")] public partial XmlList<VideoDevice> Videos { get; }

    /// <summary>Devices of the host (<c>devices/hostdev</c>).</summary>
    [XmlElements("hostdev")] public partial XmlList<HostDevice> HostDevices { get; }

    /// <summary>USB devices of who looks at the display (<c>devices/redirdev</c>).</summary>
    [XmlElements("redirdev")] public partial XmlList<RedirectedDevice> Redirections { get; }

    /// <summary>Which of those are let in (<c>devices/redirfilter/usbdev</c>).</summary>
    [XmlElements("redirfilter/usbdev")] public partial XmlList<RedirectionRule> RedirectionRules { get; }

    /// <summary>USB hubs (<c>devices/hub</c>).</summary>
    [XmlElements("hub")] public partial XmlList<HubDevice> Hubs { get; }

    /// <summary>The watchdog (<c>devices/watchdog</c>).</summary>
    [XmlElement("watchdog")] public partial WatchdogDevice? Watchdog { get; set; }

    /// <summary>What takes memory back from the guest (<c>devices/memballoon</c>).</summary>
    [XmlElement("memballoon")] public partial MemoryBalloon? MemoryBalloon { get; set; }

    /// <summary>Sources of random numbers (<c>devices/rng</c>).</summary>
    [XmlElements("rng")] public partial XmlList<RandomGenerator> RandomGenerators { get; }

    /// <summary>Non-volatile memory of a POWER machine (<c>devices/nvram</c>).</summary>
    [XmlElement("nvram")] public partial NvramDevice? Nvram { get; set; }

    /// <summary>What tells the host that the guest's kernel crashed (<c>devices/panic</c>).</summary>
    [XmlElements("panic")] public partial XmlList<PanicDevice> Panics { get; }

    /// <summary>Memory shared among guests (<c>devices/shmem</c>).</summary>
    [XmlElements("shmem")] public partial XmlList<SharedMemoryDevice> SharedMemories { get; }

    /// <summary>Memory that can be added and taken away (<c>devices/memory</c>).</summary>
    [XmlElements("memory")] public partial XmlList<MemoryModule> MemoryModules { get; }

    /// <summary>The IOMMU (<c>devices/iommu</c>).</summary>
    [XmlElement("iommu")] public partial IommuDevice? Iommu { get; set; }

    /// <summary>Sockets between guest and host (<c>devices/vsock</c>).</summary>
    [XmlElement("vsock")] public partial VsockDevice? Vsock { get; set; }
}

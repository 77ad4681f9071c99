using System.Globalization;
using Vireo.Model.Domains.Booting;
using Vireo.Model.Domains.Devices.Characters;
using Vireo.Model.Domains.Devices.Disks;
using Vireo.Model.Domains.Devices.Disks.Sources;
using Vireo.Model.Domains.Devices.Displays;
using Vireo.Model.Domains.Devices.Drivers;
using Vireo.Model.Domains.Devices.Networking;
using Vireo.Model.Domains.Devices.Memory;
using Vireo.Model.Domains.Devices.Platform;
using Vireo.Model.Processors;

namespace Vireo.Model.Domains.Building;

/// <summary>
/// Makes the definition of a common guest: an x86-64 machine of today with virtio devices. What it cannot say is said on
/// <see cref="Definition"/>, which is an ordinary view.
/// </summary>
public sealed class DomainBuilder
{
    private const string AgentChannel = "org.qemu.guest_agent.0";
    private const string EntropyDevice = "/dev/urandom";
    private const int Letters = 26;

    private DomainBuilder(DomainType type, string name, DataSize memory, uint processors)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfZero(memory.Bytes, nameof(memory));
        ArgumentOutOfRangeException.ThrowIfZero(processors);
        Definition = new DomainDefinition
        {
            Type = type,
            Name = name,
            Memory = memory,
            ProcessorCount = processors,
            Boot = { Type = OperatingSystemType.HardwareVirtual, Architecture = Architecture.X64, Machine = "q35" },
            Features = { IsAcpi = true, IsApic = true },
        };
    }

    /// <summary>The definition as it is so far.</summary>
    public DomainDefinition Definition { get; }

    /// <summary>A guest on KVM, with the host's own processor.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="memory">Its memory.</param>
    /// <param name="processors">How many processors it has.</param>
    public static DomainBuilder Kvm(string name, DataSize memory, uint processors)
    {
        var builder = new DomainBuilder(DomainType.Kvm, name, memory, processors);
        builder.Definition.Cpu.Mode = CpuMode.HostPassthrough;
        return builder;
    }

    /// <summary>A guest on QEMU's emulation: slow, and everywhere.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="memory">Its memory.</param>
    /// <param name="processors">How many processors it has.</param>
    public static DomainBuilder Emulated(string name, DataSize memory, uint processors) => new(DomainType.Qemu, name, memory, processors);

    /// <summary>A guest of libvirt's test driver.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="memory">Its memory.</param>
    /// <param name="processors">How many processors it has.</param>
    public static DomainBuilder Test(string name, DataSize memory, uint processors) => new(DomainType.Test, name, memory, processors);

    /// <summary>With UEFI, from the files that the host has for it.</summary>
    /// <param name="secureBoot">Whether only signed systems boot.</param>
    public DomainBuilder WithUefi(bool secureBoot = false)
    {
        Definition.Boot.Firmware = FirmwareKind.Efi;
        if (secureBoot)
        {
            Definition.Boot.FirmwareFeatures.AddRange(
                new FirmwareFeature { Name = FirmwareFeatureName.SecureBoot, IsEnabled = true },
                new FirmwareFeature { Name = FirmwareFeatureName.EnrolledKeys, IsEnabled = true });
        }

        return this;
    }

    /// <summary>With a disk whose content is an image.</summary>
    /// <param name="path">The image on the host.</param>
    /// <param name="format">Its format.</param>
    public DomainBuilder WithDisk(string path, ImageFormat format = ImageFormat.Qcow2) =>
        WithDisk(new DiskSource.File { Path = path }, format);

    /// <summary>With a disk of any kind.</summary>
    /// <param name="source">What it is made of.</param>
    /// <param name="format">The format of that.</param>
    public DomainBuilder WithDisk(DiskSource source, ImageFormat format = ImageFormat.Raw)
    {
        Definition.Devices.Disks.Add(new Disk
        {
            Driver = { Name = "qemu", Format = format, Discard = DiscardMode.Unmap },
            Source = source,
            Target = { Device = NextName("vd"), Bus = DiskBus.Virtio },
        });
        return this;
    }

    /// <summary>With a CD drive.</summary>
    /// <param name="path">The image in it; null: it is empty.</param>
    public DomainBuilder WithCdRom(string? path = null)
    {
        Definition.Devices.Disks.Add(new Disk
        {
            Device = DiskKind.CdRom,
            Driver = { Name = "qemu", Format = ImageFormat.Raw },
            Source = new DiskSource.File { Path = path },
            Target = { Device = NextName("sd"), Bus = DiskBus.Sata },
            IsReadOnly = true,
        });
        return this;
    }

    /// <summary>With an interface on one of libvirt's networks.</summary>
    /// <param name="network">The network.</param>
    public DomainBuilder WithNetwork(string network = "default") => WithInterface(new InterfaceSource.Network { NetworkName = network });

    /// <summary>With an interface on a bridge of the host.</summary>
    /// <param name="bridge">The bridge.</param>
    public DomainBuilder WithBridge(string bridge) => WithInterface(new InterfaceSource.Bridge { BridgeName = bridge });

    /// <summary>With an interface of any kind.</summary>
    /// <param name="source">What it is connected to.</param>
    public DomainBuilder WithInterface(InterfaceSource source)
    {
        Definition.Devices.Interfaces.Add(new NetworkInterface { Source = source, Model = "virtio" });
        return this;
    }

    /// <summary>With a display over VNC, a graphics card and a tablet.</summary>
    /// <param name="address">The address that it listens on; null: the daemon's configuration says.</param>
    public DomainBuilder WithVnc(string? address = null) => WithDisplay(new GraphicsDevice.Vnc { IsAutoPort = true, Listen = address });

    /// <summary>With a display over SPICE, a graphics card and a tablet.</summary>
    /// <param name="address">The address that it listens on; null: the daemon's configuration says.</param>
    public DomainBuilder WithSpice(string? address = null) => WithDisplay(new GraphicsDevice.Spice { IsAutoPort = true, Listen = address });

    /// <summary>With a serial console, which is a terminal of the host.</summary>
    public DomainBuilder WithConsole()
    {
        Definition.Devices.SerialPorts.Add(new SerialPort { Backend = new CharacterBackend.Pty() });
        Definition.Devices.Consoles.Add(new ConsoleDevice { Backend = new CharacterBackend.Pty(), TargetType = CharacterTargetType.Serial });
        return this;
    }

    /// <summary>With a channel for QEMU's guest agent.</summary>
    public DomainBuilder WithGuestAgent()
    {
        Definition.Devices.Channels.Add(new ChannelDevice
        {
            Backend = new CharacterBackend.Unix(),
            Target = new ChannelTarget.Virtio { Name = AgentChannel },
        });
        return this;
    }

    /// <summary>With random numbers of the host's, and a balloon that takes back memory that is not used.</summary>
    public DomainBuilder WithHostServices()
    {
        Definition.Devices.RandomGenerators.Add(new RandomGenerator
        {
            Model = VirtioModel.Virtio,
            Backend = new RandomBackend.Device { Path = EntropyDevice },
        });
        Definition.Devices.MemoryBalloon = new MemoryBalloon { Model = MemoryBalloonModel.Virtio, ReportsFreePages = true };
        return this;
    }

    private DomainBuilder WithDisplay(GraphicsDevice display)
    {
        Definition.Devices.Graphics.Add(display);
        Definition.Devices.Videos.Add(new VideoDevice { Model = { Type = VideoModelType.Virtio } });
        Definition.Devices.Inputs.Add(new InputDevice { Type = InputType.Tablet, Bus = InputBus.Usb });
        return this;
    }

    /// <summary>The next free name of a disk: vda, vdb, and after vdz vdaa.</summary>
    private string NextName(string prefix)
    {
        int index = Definition.Devices.Disks.Count(disk => disk.Target.Device?.StartsWith(prefix, StringComparison.Ordinal) == true);
        string letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('a' + ((rest - 1) % Letters)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{letters}");
    }
}

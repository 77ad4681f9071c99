using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>The kinds of devices in the order in which libvirt writes them.</summary>
internal static class DeviceKinds
{
    private static readonly Shape Emulator = new Shape("emulator").Text(Values.Text).DropEmpty();

    internal static IReadOnlyList<DeviceKind> All { get; } =
    [
        new("emulator", Emulator) { Many = false, IsPlaced = false },
        new("disk", DiskShape.Disk),
        new("controller", ControllerShape.Controller),
        new("lease", SmallShapes.Lease) { IsPlaced = false },
        new("filesystem", StorageShapes.Filesystem),
        new("interface", InterfaceShape.Interface) { Complete = InterfaceShape.Complete },
        new("smartcard", RandomShape.Smartcard),
        new("serial", CharacterShapes.Serial),
        new("parallel", CharacterShapes.Parallel) { Complete = CharacterShapes.Complete },
        new("console", CharacterShapes.Console),
        new("channel", CharacterShapes.Channel),
        new("input", SmallShapes.Input) { Complete = SmallShapes.CompleteInput },
        new("tpm", RandomShape.Tpm),
        new("graphics", GraphicsShape.Graphics) { IsPlaced = false },
        new("sound", SmallShapes.Sound),
        new("audio", SmallShapes.Audio) { IsPlaced = false },
        new("video", VideoShape.Video),
        new("hostdev", HostDeviceShape.HostDevice) { WhenEmpty = WhenEmpty.Open },
        new("redirdev", RedirectionShapes.Device) { WhenEmpty = WhenEmpty.Open },
        new("redirfilter", RedirectionShapes.Filter) { Many = false, IsPlaced = false },
        new("hub", SmallShapes.Hub),
        new("watchdog", SmallShapes.Watchdog),
        new("memballoon", SmallShapes.MemoryBalloon) { PlacedBefore = "driver" },
        new("rng", RandomShape.Random),
        new("nvram", SmallShapes.Nvram) { Many = false, WhenEmpty = WhenEmpty.Open },
        new("panic", SmallShapes.Panic) { WhenEmpty = WhenEmpty.Dropped },
        new("shmem", StorageShapes.SharedMemory),
        new("memory", MemoryShape.Memory) { Complete = MemoryShape.Complete },
        new("iommu", SmallShapes.Iommu) { Many = false },
        new("vsock", SmallShapes.Vsock) { Many = false, PlacedBefore = "driver" },
    ];
}

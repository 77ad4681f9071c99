using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.State;

/// <summary>
/// The names under which libvirtd's status files note what a guest's QEMU can do. libvirtd 9.0 ends a guest of whose QEMU nothing is noted,
/// so a host could not move back to it without them.
/// </summary>
internal static class CapabilityFlags
{
    private static readonly Version Known = new(7, 2);

    // Names that are QEMU's own: of a type, or of a monitor's command.
    private static readonly string[] OfTypes = Split("""
        hda-duplex piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1 pci-ohci usb-redir usb-hub ich9-ahci scsi-block hda-micro
        nec-usb-xhci virtio-scsi-pci qxl VGA cirrus-vga vmware-svga usb-serial rng-random rng-egd megasas tpm-passthrough tpm-tis
        pci-bridge vfio-pci usb-storage virtio-mmio ich9-intel-hda pvpanic usb-kbd usb-audio rtc-reset-reinjection iothread pc-dimm
        pci-serial gpex-pcihost ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000 mptsas1068 pxb pxb-pcie intel-iommu
        query-hotpluggable-cpus virtio-vga ivshmem-plain ivshmem-doorbell vhost-scsi query-cpu-model-expansion nvdimm pcie-root-port
        query-cpu-definitions qemu-xhci vmcoreinfo isa-serial pcie-pci-bridge tpm-crb pr-manager-helper hda-output vmgenid tpm-emulator
        mch memory-backend-memfd bochs-display dbus-vmstate vhost-user-gpu vhost-user-vga ramfb i8042 rng-builtin blockdev-reopen pvscsi
        block-export-add dc390 am53c974 virtio-pmem-pci vhost-user-blk input-linux virtio-gpu-gl-pci virtio-vga-gl set-action
        virtio-mem-pci query-dirty-rate sev-inject-launch-secret calc-dirty-rate virtio-iommu-pci query-stats query-stats-schemas
        thread-context
        """);

    // What every QEMU has from the version on that Debian 12 brings.
    private static readonly string[] OfVersion = Split("""
        sdl no-hpet spice ccid-emulated ccid-passthru no-acpi virtio-blk-pci.scsi scsi-disk.channel lsi disable-s3 disable-s4
        usb-redir.filter ide-drive.wwn scsi-disk.wwn seccomp-sandbox vnc virtio-rng dmi-to-pci-bridge usb-storage.removable
        kvm-pit-lost-tick-policy migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb qxl.vgamem_mb machine-vmport-opt virtio-net virtio-gpu
        virtio-keyboard virtio-mouse virtio-tablet virtio-input-host ich9-disable-s3 ich9-disable-s4 virtio-balloon-pci.deflate-on-oom
        spice-gl qxl.vram64_size_mb spice-rendernode cpu-cache intel-iommu.intremap intel-iommu.caching-mode intel-iommu.eim
        intel-iommu.device-iotlb chardev-reconnect nbd-tls screendump_device vhost-vsock mch.extended-tseg-mbytes egl-headless
        vfio-pci.display memory-backend-memfd.hugetlb iothread.poll-max-ns egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed
        virtio-pci-non-transitional nbd-bitmap x86-max-cpu cpu-unavailable-features canonical-cpu-features migration-file-drop-cache
        incremental-backup drive-nvme smp-dies vhost-user-fs query-named-block-nodes.flat blockdev-snapshot.allow-write-only-overlay
        fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg virtio-blk-pci.scsi.default.disabled cpu.migratable intel-iommu.aw-bits
        numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa vhost-user-fs.bootindex cpu-max
        memory-backend-file.x-use-canonical-path-for-ramblock-id migration-param.block-bitmap-mapping vnc-power-control object.qapified
        rotation-rate compat-deprecated acpi-index confidential-guest-support virtio-blk.queue-size memory-backend-file.reserve
        piix4.acpi-root-pci-hotplug netdev.json rbd-encryption sev-guest-kernel-hashes device.json+hotplug virtio-mem-pci.prealloc
        dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu.boot-bypass virtio-net.rss
        chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
        screenshot-format-png netdev.stream
        """);

    /// <summary>The element of a status file.</summary>
    internal static XElement Write(QemuCapabilities capabilities) => new("qemuCaps", Names(capabilities).Select(name =>
        new XElement("flag", new XAttribute("name", name))));

    private static IEnumerable<string> Names(QemuCapabilities capabilities)
    {
        IEnumerable<string> own = OfTypes.Where(name => capabilities.Has(name) || capabilities.Commands.Contains(name));
        IEnumerable<string> known = capabilities.Version >= Known ? own.Concat(OfVersion) : own;
        return capabilities.HasKvm ? known.Prepend("kvm") : known;
    }

    private static string[] Split(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

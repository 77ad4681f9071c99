using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using static Vireo.Drivers.Qemu.Reports.DomainCapabilitiesReport;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>The devices that guests can have.</summary>
internal static class DeviceReport
{
    private static readonly string[] TpmModels = ["tpm-tis", "tpm-crb"];

    private static readonly string[] VirtioModels = ["virtio", "virtio-transitional", "virtio-non-transitional"];

    private static readonly string[] Displays = ["sdl", "vnc", "spice", "egl-headless", "dbus"];

    private static readonly (string Model, string Device)[] Cards =
    [
        ("vga", "VGA"), ("cirrus", "cirrus-vga"), ("vmvga", "vmware-svga"), ("qxl", "qxl"), ("virtio", "virtio-gpu-pci"),
        ("none", string.Empty), ("bochs", "bochs-display"), ("ramfb", "ramfb"),
    ];

    internal static XElement Describe(DomainCapabilitiesQuery query, MachineType machine)
    {
        QemuCapabilities qemu = query.Capabilities;
        bool express = machine.Name.StartsWith("pc-q35", StringComparison.Ordinal);
        bool tpm = qemu.TpmModels.Count > 0;
        return new XElement(
            "devices",
            Device("disk",
                Choice("diskDevice", "disk", "cdrom", "floppy", "lun"),
                Choice("bus", express ? null : "ide", "fdc", "scsi", "virtio", qemu.Has("usb-storage") ? "usb" : null, qemu.Has("ich9-ahci") ? "sata" : null),
                Choice("model", VirtioModels)),
            Device("graphics", Choice("type", Displays.Where(qemu.Displays.Contains))),
            Device("video", Choice("modelType", Cards.Where(card => card.Device.Length == 0 || qemu.Has(card.Device)).Select(card => card.Model))),
            Device("hostdev",
                Choice("mode", "subsystem"),
                Choice("startupPolicy", "default", "mandatory", "requisite", "optional"),
                Choice("subsysType", "usb", "pci", qemu.Has("scsi-generic") ? "scsi" : null),
                Choice("capsType"),
                Choice("pciBackend", query.HasVfio && qemu.Has("vfio-pci") ? "vfio" : null)),
            Device("rng",
                Choice("model", VirtioModels),
                Choice("backendModel", "random", "egd", qemu.Has("rng-builtin") ? "builtin" : null)),
            Device("filesystem", Choice("driverType", "path", "handle", qemu.Has("vhost-user-fs-device") ? "virtiofs" : null)),
            tpm ? DescribeTpm(query) : new XElement("tpm", Supported(false)),
            Device("redirdev", Choice("bus", qemu.Has("usb-redir") ? "usb" : null)),
            Device("channel", Choice("type", "pty", "unix", qemu.Displays.Contains("spice") ? "spicevmc" : null)));
    }

    private static XElement DescribeTpm(DomainCapabilitiesQuery query)
    {
        QemuCapabilities qemu = query.Capabilities;
        bool emulated = qemu.TpmTypes.Contains("emulator");
        return Device("tpm",
            Choice("model", TpmModels.Where(qemu.TpmModels.Contains)),
            Choice("backendModel",
                qemu.TpmTypes.Contains("passthrough") ? "passthrough" : null, emulated ? "emulator" : null, emulated ? "external" : null),
            emulated ? Choice("backendVersion", query.TpmVersions) : null);
    }

    private static XElement Device(string name, params XElement?[] choices) => new(name, Supported(true), choices);
}

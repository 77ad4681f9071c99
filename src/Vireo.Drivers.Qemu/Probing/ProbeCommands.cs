using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>What a QEMU program is asked. The answers are kept under the names here.</summary>
internal static class ProbeCommands
{
    /// <summary>The name under which a type's properties are kept.</summary>
    internal const string PropertiesPrefix = "properties:";

    // The types whose properties decide something in a command line.
    private static readonly string[] Devices =
    [
        "virtio-blk-pci", "virtio-net-pci", "virtio-scsi-pci", "vfio-pci", "scsi-hd", "ide-hd", "PIIX4_PM", "usb-redir", "usb-storage",
        "kvm-pit", "VGA", "vmware-svga", "qxl", "virtio-gpu-pci", "virtio-gpu-device", "ICH9-LPC", "virtio-balloon-pci",
        "virtio-balloon-device", "intel-iommu", "mch", "nvdimm", "pcie-root-port", "usb-host", "vhost-user-fs-device", "virtio-mem-pci",
        "virtio-iommu-pci",
    ];

    private static readonly string[] Objects = ["memory-backend-file", "memory-backend-memfd", "max-x86_64-cpu", "none-machine"];

    /// <summary>What is asked once, of the program with its best accelerator.</summary>
    internal static IEnumerable<(string Name, QmpCommand Command)> Once()
    {
        string[] plain =
        [
            "query-version", "query-target", "query-commands", "query-kvm", "qom-list-types", "query-machines", "query-tpm-models",
            "query-tpm-types",
        ];
        return plain.Select(name => (name, new QmpCommand(name)))
            .Concat(Devices.Select(type => PropertiesOf("device-list-properties", type)))
            .Concat(Objects.Select(type => PropertiesOf("qom-list-properties", type)));
    }

    /// <summary>What is asked for each accelerator.</summary>
    /// <param name="model">The model that stands for all that the accelerator can give.</param>
    internal static IEnumerable<(string Name, QmpCommand Command)> ForCpus(string model) =>
    [
        ("models", new QmpCommand("query-cpu-definitions")),
        ("host", Expansion(new JsonObject { ["name"] = model })),
        ("hostUnmigratable", Expansion(new JsonObject { ["name"] = model, ["props"] = new JsonObject { ["migratable"] = false } })),
    ];

    private static (string Name, QmpCommand Command) PropertiesOf(string command, string type) =>
        (PropertiesPrefix + type, new QmpCommand(command, new JsonObject { ["typename"] = type }));

    private static QmpCommand Expansion(JsonObject model) =>
        new("query-cpu-model-expansion", new JsonObject { ["type"] = "static", ["model"] = model });
}

using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Controllers: what other devices hang on.</summary>
internal static class ControllerShape
{
    private static readonly Dictionary<string, string[]> Models = new(StringComparer.Ordinal)
    {
        ["scsi"] =
        [
            "auto", "buslogic", "lsilogic", "lsisas1068", "vmpvscsi", "ibmvscsi", "virtio-scsi", "lsisas1078",
            "virtio-transitional", "virtio-non-transitional", "ncr53c90", "dc390", "am53c974",
        ],
        ["usb"] =
        [
            "piix3-uhci", "piix4-uhci", "ehci", "ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3", "vt82c686b-uhci", "pci-ohci",
            "nec-xhci", "qusb1", "qusb2", "qemu-xhci", "none",
        ],
        ["pci"] =
        [
            "pci-root", "pcie-root", "pci-bridge", "dmi-to-pci-bridge", "pcie-to-pci-bridge", "pcie-root-port",
            "pcie-switch-upstream-port", "pcie-switch-downstream-port", "pci-expander-bus", "pcie-expander-bus",
        ],
        ["ide"] = ["piix3", "piix4", "ich6"],
        ["virtio-serial"] = ["virtio", "virtio-transitional", "virtio-non-transitional"],
    };

    private static readonly Shape PciTarget = new Shape("target")
        .With("chassisNr", Values.UInt)
        .With("chassis", Values.UInt)
        .With("port", Values.Hex(1))
        .With("busNr", Values.UInt)
        .With("index", Values.Int)
        .With("hotplug", Values.OnOff)
        .HasTexts(Values.UInt, "node")
        .DropEmpty();

    private static readonly Shape Driver = new Shape("driver")
        .With("queues", Values.UIntOrNone)
        .With("cmd_per_lun", Values.UIntOrNone)
        .With("max_sectors", Values.UIntOrNone)
        .With("ioeventfd", Values.OnOff)
        .With("iothread", Values.UIntOrNone)
        .WithVirtio()
        .DropEmpty();

    /// <summary>A controller, but for its place.</summary>
    internal static Shape Controller { get; } = new Shape("controller")
        .With("type", Values.OneOf("ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa"), "ide")
        .With("index", Values.NonNegativeInt)
        .WithTexts("model")
        .Then(CheckModel)
        .Then(AddSettings)
        .Has(Driver);

    /// <summary>The first port of its master that a companion of a USB 2 controller has; null: it is none.</summary>
    internal static string? MasterPortOf(XElement controller) => controller.Attribute("model")?.Value switch
    {
        "ich9-uhci1" => "0",
        "ich9-uhci2" => "2",
        "ich9-uhci3" => "4",
        _ => null,
    };

    private static void CheckModel(XElement input, XElement output)
    {
        string type = output.Attribute("type")?.Value ?? string.Empty;
        string? model = output.Attribute("model")?.Value;
        if (model is not null && !Models.GetValueOrDefault(type, []).Contains(model))
        {
            throw DomainFaults.Unsupported($"Unknown model type '{model}'");
        }

        bool takesThreads = type == "scsi" && model is "virtio-scsi" or "virtio-transitional" or "virtio-non-transitional";
        if (input.Element("driver")?.Attribute("iothread") is not null && !takesThreads)
        {
            throw DomainFaults.Xml("'iothread' attribute only supported for virtio scsi controllers");
        }
    }

    private static void AddSettings(XElement input, XElement output)
    {
        switch (output.Attribute("type")?.Value)
        {
            case "virtio-serial":
                Add(input, output, "ports", Values.NonNegativeInt);
                Add(input, output, "vectors", Values.NonNegativeInt);
                break;
            case "usb":
                Add(input, output, "ports", Values.NonNegativeInt);
                break;
            case "xenbus":
                Add(input, output, "maxGrantFrames", Values.NonNegativeInt);
                Add(input, output, "maxEventChannels", Values.NonNegativeInt);
                break;
            case "pci":
                output.Add(input.Element("model")?.Attribute("name") is { } name ? new XElement("model", new XAttribute(name)) : null);
                output.Add(input.Element("target") is { } target ? PciTarget.Read(target) : null);
                output.Add(output.Attribute("model")?.Value is "pci-root" or "pcie-root" && input.Element("pcihole64") is { } hole
                    ? new XElement("pcihole64", new XAttribute("unit", "KiB"), MemorySizes.ReadKib(hole, "./pcihole64"))
                    : null);
                break;
            default:
                break;
        }
    }

    private static void Add(XElement input, XElement output, string name, XmlValue value) =>
        output.Add(DiskSources.Attribute(input, name, value));
}

using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Devices that need few words.</summary>
internal static class SmallShapes
{
    private static readonly XmlValue InputTypes = Values.OneOf("mouse", "tablet", "keyboard", "passthrough", "evdev")
        .Or("unknown input device type '{0}'");
    private static readonly XmlValue InputBuses = Values.OneOf("ps2", "usb", "xen", "parallels", "virtio", "none")
        .Or("unknown input bus type '{0}'");

    private static readonly XmlValue WatchdogActions = Values
        .OneOf("reset", "shutdown", "poweroff", "pause", "dump", "none", "inject-nmi")
        .Or("unknown watchdog action '{0}'");

    /// <summary>A lease on a lock manager's resource.</summary>
    internal static Shape Lease { get; } = new Shape("lease")
        .HasTexts(Values.Text, "lockspace", "key")
        .Has(new Shape("target").WithTexts("path").With("offset", Values.ULongOrNone))
        .Then(CheckLease);

    /// <summary>A mouse, tablet or keyboard.</summary>
    internal static Shape Input { get; } = new Shape("input")
        .With("type", InputTypes)
        .With("bus", InputBuses)
        .With("model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional"))
        .Has(CommonShapes.VirtioDriver())
        .Has(new Shape("source").WithTexts("evdev", "dev").With("grab", Values.OneOf("all"))
            .With("grabToggle", Values.OneOf("ctrl-ctrl", "alt-alt", "shift-shift", "meta-meta", "scrolllock", "ctrl-scrolllock"))
            .With("repeat", Values.OnOff)
            .DropEmpty())
        .Then(CompleteInput);

    /// <summary>A sound card.</summary>
    internal static Shape Sound { get; } = new Shape("sound")
        .Must("model", Values.OneOf("es1370", "sb16", "pcspk", "ac97", "ich6", "ich9", "usb", "ich7"))
        .With("multichannel", Values.YesNo)
        .HasMany(new Shape("codec").Must("type", Values.OneOf("duplex", "micro", "output")))
        .Has(new Shape("audio").Must("id", Values.Positive));

    /// <summary>The host's end of sound.</summary>
    internal static Shape Audio { get; } = new Shape("audio")
        .Must("id", Values.Positive)
        .Must("type", Values.OneOf("none", "alsa", "coreaudio", "jack", "oss", "pulseaudio", "sdl", "spice", "file", "dbus"))
        .With("timerPeriod", Values.UIntOrNone)
        .WithTexts("driver", "path", "serverName")
        .Then(AddDirections);

    /// <summary>What takes memory from a guest and gives it back.</summary>
    internal static Shape MemoryBalloon { get; } = new Shape("memballoon")
        .Must("model", Values.OneOf("virtio", "xen", "none", "virtio-transitional", "virtio-non-transitional"))
        .With("autodeflate", Values.OnOff)
        .With("freePageReporting", Values.OnOff)
        .Has(new Shape("stats").With("period", Values.UIntOrNone).DropEmpty())
        .Has(CommonShapes.VirtioDriver());

    /// <summary>A watchdog.</summary>
    internal static Shape Watchdog { get; } = new Shape("watchdog")
        .Then((input, _) => Require(input, "model", "watchdog must contain model name"))
        .With("model", Values.OneOf("i6300esb", "ib700", "diag288").Or("unknown watchdog model '{0}'"))
        .With("action", WatchdogActions, "reset");

    /// <summary>A hub for USB.</summary>
    internal static Shape Hub { get; } = new Shape("hub")
        .Then((input, _) => Require(input, "type", "missing hub device type"))
        .With("type", Values.OneOf("usb"));

    /// <summary>How a guest tells that it has crashed.</summary>
    internal static Shape Panic { get; } = new Shape("panic")
        .With("model", Values.OneOf("default", "isa", "pseries", "hyperv", "s390") with { Unwritten = "default" });

    /// <summary>A guest's non-volatile memory (POWER).</summary>
    internal static Shape Nvram { get; } = new Shape("nvram");

    /// <summary>A socket between guest and host.</summary>
    internal static Shape Vsock { get; } = new Shape("vsock")
        .With("model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional"))
        .Has(new Shape("cid").With("auto", Values.YesNo).With("address", Values.Positive).DropEmpty())
        .Then((_, output) => output.Add(output.Element("cid") is null ? new XElement("cid", new XAttribute("auto", "yes")) : null))
        .Has(CommonShapes.VirtioDriver());

    /// <summary>An IOMMU.</summary>
    internal static Shape Iommu { get; } = new Shape("iommu")
        .Must("model", Values.OneOf("intel", "smmuv3", "virtio"))
        .Has(new Shape("driver").With("intremap", Values.OnOff).With("caching_mode", Values.OnOff).With("eim", Values.OnOff)
            .With("iotlb", Values.OnOff).With("aw_bits", Values.UIntOrNone).DropEmpty());

    private static void Require(XElement input, string attribute, string complaint)
    {
        if (input.Attribute(attribute) is null)
        {
            throw DomainFaults.Internal(complaint);
        }
    }

    private static void AddDirections(XElement input, XElement output)
    {
        XElement[] directions = [.. input.Elements("input").Take(1), .. input.Elements("output").Take(1)];
        if (directions.Any(one => one.Element("settings") is not null && one.Attribute("fixedSettings")?.Value != "yes"))
        {
            throw DomainFaults.Unsupported("audio settings specified without fixed settings flag");
        }

        output.Add(directions.Select(one => new XElement(one)));
    }

    private static void CheckLease(XElement input, XElement output)
    {
        if (output.Element("key") is null)
        {
            throw DomainFaults.Xml("Missing 'key' element for lease");
        }
    }

    private static void CompleteInput(XElement input, XElement output)
    {
        string type = output.Attribute("type")?.Value ?? throw DomainFaults.Internal("missing input device type");
        if (type == "evdev")
        {
            output.SetAttributeValue("bus", null);
        }
        else if (output.Attribute("bus") is null)
        {
            string bus = type switch
            {
                "tablet" => "usb",
                "passthrough" => "virtio",
                _ => "ps2",
            };
            XAttribute[] rest = [.. output.Attributes().Where(attribute => attribute.Name != "type")];
            output.ReplaceAttributes(new XAttribute("type", type), new XAttribute("bus", bus), rest);
        }

        if (output.Attribute("model")?.Value.StartsWith("virtio", StringComparison.Ordinal) == true
            && output.Attribute("bus")?.Value != "virtio")
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.ConfigUnsupported,
                VirtErrorDomain.Domain,
                $"only bus 'virtio' is supported for input model '{output.Attribute("model")?.Value}'");
        }
    }
}

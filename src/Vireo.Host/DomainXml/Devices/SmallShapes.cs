using System.Xml.Linq;
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
            .DropEmpty());

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
        .Then(AddBackend)
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
        .Then((_, output) => CompleteContext(output))
        .Has(CommonShapes.VirtioDriver());

    /// <summary>An IOMMU.</summary>
    internal static Shape Iommu { get; } = new Shape("iommu")
        .Must("model", Values.OneOf("intel", "smmuv3", "virtio"))
        .Has(new Shape("driver").With("intremap", Values.OnOff).With("caching_mode", Values.OnOff).With("eim", Values.OnOff)
            .With("iotlb", Values.OnOff).With("aw_bits", Values.UIntOrNone).DropEmpty());

    /// <summary>An address that is given is fixed; else one is chosen when the guest starts.</summary>
    private static void CompleteContext(XElement output)
    {
        XElement? context = output.Element("cid");
        if (context is null)
        {
            output.Add(new XElement("cid", new XAttribute("auto", "yes")));
        }
        else if (context.Attribute("auto") is null)
        {
            context.ReplaceAttributes(new XAttribute("auto", "no"), context.Attribute("address"));
        }
    }

    private static void Require(XElement input, string attribute, string complaint)
    {
        if (input.Attribute(attribute) is null)
        {
            throw DomainFaults.Internal(complaint);
        }
    }

    private static readonly Dictionary<string, Shape> AudioBackends = new(StringComparer.Ordinal)
    {
        ["oss"] = new Shape("audio").With("tryMMap", Values.YesNo).With("exclusive", Values.YesNo)
            .With("dspPolicy", new NumberValue(0, int.MaxValue)),
        ["pulseaudio"] = new Shape("audio").WithTexts("serverName"),
        ["sdl"] = new Shape("audio").With("driver", Values.OneOf("esd", "alsa", "arts", "pulseaudio")),
        ["file"] = new Shape("audio").WithTexts("path"),
    };

    private static void AddBackend(XElement input, XElement output)
    {
        if (AudioBackends.TryGetValue(output.Attribute("type")?.Value ?? string.Empty, out Shape? backend))
        {
            output.Add(backend.Read(input)?.Attributes());
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

    /// <summary>An input device without a bus takes the one that its kind has in such a guest.</summary>
    internal static void CompleteInput(XElement output, DeviceContext context)
    {
        string type = output.Attribute("type")?.Value ?? throw DomainFaults.Internal("missing input device type");
        if (type == "evdev")
        {
            output.SetAttributeValue("bus", null);
        }
        else if (output.Attribute("bus") is null && DefaultBus(type, context.Domain) is { } bus)
        {
            XAttribute[] rest = [.. output.Attributes().Where(attribute => attribute.Name != "type")];
            output.ReplaceAttributes(new XAttribute("type", type), new XAttribute("bus", bus), rest);
        }
    }

    private static string? DefaultBus(string type, XElement domain)
    {
        XElement? os = domain.Element("os")?.Element("type");
        string architecture = os?.Attribute("arch")?.Value ?? string.Empty;
        bool parallels = domain.Attribute("type")?.Value is "vz" or "parallels";
        return os?.Value switch
        {
            "hvm" when type is "mouse" or "keyboard" && architecture is "i686" or "x86_64" => "ps2",
            "hvm" when type == "passthrough" || architecture.StartsWith("s390", StringComparison.Ordinal) => "virtio",
            "hvm" => "usb",
            "xen" or "xenpvh" => "xen",
            "linux" when domain.Attribute("type")?.Value == "xen" => "xen",
            _ => parallels ? "parallels" : null,
        };
    }
}

using System.Globalization;
using System.Numerics;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Graphics cards.</summary>
internal static class VideoShape
{

    /// <summary>What a card without its own figure has, in KiB.</summary>
    private const uint DefaultVramKib = 16 * 1024;

    /// <summary>What QXL has of each of its two memories, in KiB.</summary>
    private const uint DefaultQxlKib = 64 * 1024;

    /// <summary>What Xen's card has, in KiB.</summary>
    private const uint DefaultXenKib = 4 * 1024;

    private static readonly OneOfValue Types = Values.OneOf(
        "vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "parallels", "virtio", "gop", "none", "bochs", "ramfb");

    private static readonly Shape Acceleration = new Shape("acceleration")
        .With("accel3d", Values.YesNo)
        .With("accel2d", Values.YesNo)
        .WithTexts("rendernode")
        .DropEmpty();

    private static readonly Shape Resolution = new Shape("resolution").Must("x", Values.UInt).Must("y", Values.UInt);

    private static readonly Shape Driver = new Shape("driver")
        .WithVirtio()
        .With("vgaconf", Values.OneOf("io", "on", "off") with { Unwritten = "io" })
        .With("name", Values.OneOf("qemu", "vhostuser"))
        .DropEmpty();

    /// <summary>A graphics card, but for its place.</summary>
    internal static Shape Video { get; } = new Shape("video").Has(Driver)
        .Then((input, output) => output.Add(ReadModel(input.Element("model"), DefaultFor(input.Ancestors("domain").FirstOrDefault()))));

    /// <summary>The card that a guest gets whose screen is shown but that names no card.</summary>
    internal static XElement Default(XElement domain) => new("video", ReadModel(null, DefaultFor(domain)));

    /// <summary>Raises a size to a power of two, as libvirt does with a card's memory.</summary>
    private static uint PowerOfTwo(uint size) => BitOperations.RoundUpToPowerOf2(size);

    /// <summary>The card of a guest that names none, which its kind and architecture decide.</summary>
    private static string DefaultFor(XElement? domain)
    {
        XElement? type = domain?.Element("os")?.Element("type");
        return type?.Value switch
        {
            "xen" or "linux" => "xen",
            _ when type?.Attribute("arch")?.Value is "ppc64" or "ppc64le" => "vga",
            _ => "cirrus",
        };
    }

    private static XElement ReadModel(XElement? input, string fallback)
    {
        string type = input?.Attribute("type")?.Value ?? fallback;
        if (!Types.Choices.Contains(type))
        {
            throw DomainFaults.Unsupported($"unknown video model '{type}'");
        }

        var model = new XElement("model", new XAttribute("type", type));
        if (type == "none")
        {
            return model;
        }

        AddMemory(input, model, type);
        model.Add(
            Number(input, "heads") is 0 ? null : new XAttribute("heads", Number(input, "heads") ?? 1),
            input is null ? null : DiskSources.Attribute(input, "primary", Values.YesNo),
            input?.Element("acceleration") is { } acceleration ? Acceleration.Read(acceleration) : null,
            input?.Element("resolution") is { } resolution ? Resolution.Read(resolution) : null);
        return model;
    }

    private static void AddMemory(XElement? input, XElement model, string type)
    {
        if (type == "qxl")
        {
            model.Add(
                new XAttribute("ram", PowerOfTwo(Number(input, "ram") ?? DefaultQxlKib)),
                new XAttribute("vram", PowerOfTwo(Number(input, "vram") ?? DefaultQxlKib)),
                Number(input, "vram64") is { } vram64 and > 0 ? new XAttribute("vram64", vram64) : null,
                Number(input, "vgamem") is { } vgamem and > 0 ? new XAttribute("vgamem", PowerOfTwo(vgamem)) : null);
            return;
        }

        uint vram = Number(input, "vram") is { } given and > 0 ? given : DefaultOf(type);
        if (vram > 0)
        {
            model.Add(new XAttribute("vram", PowerOfTwo(vram)));
        }
    }

    private static uint DefaultOf(string type) => type switch
    {
        "vga" or "cirrus" or "vmvga" or "bochs" => DefaultVramKib,
        "xen" => DefaultXenKib,
        _ => 0,
    };

    private static uint? Number(XElement? input, string name) =>
        input is not null
            && DiskSources.Attribute(
            input, name, Values.UInt.Or($"cannot parse video {name} '{{0}}'", VirtErrorCode.XmlError))?.Value is { } text
                ? uint.Parse(text, CultureInfo.InvariantCulture) : null;
}

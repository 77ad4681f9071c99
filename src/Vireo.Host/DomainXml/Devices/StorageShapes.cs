using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Folders and memory that guest and host share, and memory modules.</summary>
internal static class StorageShapes
{
    private static readonly Shape FilesystemDriver = new Shape("driver")
        .With("type", Values.OneOf("path", "handle", "loop", "nbd", "ploop", "virtiofs"))
        .With("format", Values.Text)
        .With("wrpolicy", Values.OneOf("immediate"))
        .With("queue", Values.ULongOrNone)
        .WithVirtio()
        .DropEmpty();

    private static readonly Shape Binary = new Shape("binary")
        .WithTexts("path")
        .With("xattr", Values.OnOff)
        .Has(new Shape("cache").With("mode", Values.OneOf("none", "always")).DropEmpty())
        .Has(new Shape("sandbox").With("mode", Values.OneOf("namespace", "chroot")).DropEmpty())
        .Has(new Shape("lock").With("posix", Values.OnOff).With("flock", Values.OnOff).DropEmpty())
        .Has(new Shape("thread_pool").With("size", Values.Int).DropEmpty())
        .DropEmpty();

    /// <summary>A folder of the host in the guest.</summary>
    internal static Shape Filesystem { get; } = new Shape("filesystem")
        .With("type", Values.OneOf("mount", "block", "file", "template", "ram", "bind", "volume"), "mount")
        .With("accessmode", Values.OneOf("passthrough", "mapped", "squash"))
        .Then((input, output) => output.Add(
            output.Attribute("accessmode") is null && input.Element("source")?.Attribute("socket") is null
                ? new XAttribute("accessmode", "passthrough") : null))
        .With("model", Values.OneOf("virtio", "virtio-transitional", "virtio-non-transitional"))
        .With("multidevs", Values.OneOf("remap", "forbid", "warn"))
        .With("fmode", FileMode.Instance)
        .With("dmode", FileMode.Instance)
        .Then(AddDriver)
        .Then(AddFilesystemSource)
        .Has(new Shape("target").WithTexts("dir"))
        .HasFlags("readonly")
        .Then(CheckFilesystem)
        .Then((input, output) => output.Add(Limit(input, "space_hard_limit"), Limit(input, "space_soft_limit")));

    /// <summary>Memory that guests share.</summary>
    internal static Shape SharedMemory { get; } = new Shape("shmem")
        .Then(RequireName)
        .WithTexts("name")
        .With("role", Values.OneOf("peer", "master"))
        .Has(new Shape("model").With("type", Values.OneOf("ivshmem", "ivshmem-plain", "ivshmem-doorbell")))
        .Then((input, output) =>
        output.Add(output.Element("model") is null ? new XElement("model", new XAttribute("type", "ivshmem")) : null))
        .Then((input, output) => output.Add(input.Element("size") is { } size ? InMib(size) : null))
        .Has(new Shape("server").WithTexts("path"))
        .Has(new Shape("msi").With("enabled", Values.YesNo).With("vectors", Values.UInt).With("ioeventfd", Values.OnOff))
        .Then(CheckInterrupts);

    private static void CheckInterrupts(XElement input, XElement output)
    {
        if (output.Element("msi") is not null && output.Element("server") is null)
        {
            throw DomainFaults.Xml("msi option is only supported with a server");
        }
    }

    /// <summary>A driver without a type says no more than how virtio is used; virtiofsd alone is a program of its own.</summary>
    private static void AddDriver(XElement input, XElement output)
    {
        XElement given = input.Element("driver") ?? new XElement("driver");
        string? type = given.Attribute("type")?.Value;
        output.Add(type is null ? CommonShapes.VirtioDriver().Read(given) : FilesystemDriver.Read(given));
        output.Add(type == "virtiofs" && input.Element("binary") is { } binary ? Binary.Read(binary) : null);
    }

    private static void RequireName(XElement input, XElement output)
    {
        if (input.Attribute("name") is null)
        {
            throw DomainFaults.Xml("shmem element must contain 'name' attribute");
        }
    }

    private static XElement InMib(XElement size) =>
        new("size", new XAttribute("unit", "M"), MemorySizes.ReadBytes(size, "./size", 1) / (1024 * 1024));

    private static XElement? Limit(XElement input, string name) => input.Element(name) is { } limit
        ? new XElement(name, new XAttribute("unit", "bytes"), MemorySizes.ReadBytes(limit, $"./{name}", 1))
        : null;

    private static void AddFilesystemSource(XElement input, XElement output)
    {
        XElement? source = input.Element("source");
        if (source is null)
        {
            return;
        }

        XObject?[] parts = output.Attribute("type")?.Value switch
        {
            "mount" or "bind" => [source.Attribute("dir"), source.Attribute("socket")],
            "block" => [source.Attribute("dev")],
            "file" => [source.Attribute("file")],
            "template" => [source.Attribute("name")],
            "volume" => [source.Attribute("pool"), source.Attribute("volume")],
            _ => [new XAttribute(
                "usage", MemorySizes.ReadKib(new XElement("usage", UnitOf(source), source.Attribute("usage")?.Value), "./source/@usage")),
                    new XAttribute("units", "KiB")],
        };
        output.Add(new XElement("source", parts));
    }

    private static XAttribute? UnitOf(XElement source) =>
        source.Attribute("units") is { } units ? new XAttribute("unit", units.Value) : null;

    private static void CheckFilesystem(XElement input, XElement output)
    {
        string? type = output.Attribute("type")?.Value;
        string? source = output.Element("source")?.FirstAttribute?.Value;
        string? target = output.Element("target")?.Attribute("dir")?.Value;
        bool socket = output.Element("source")?.Attribute("socket") is not null;
        if (source is null && type != "ram")
        {
            throw DomainFaults.NoSource(target);
        }

        if (target is null && !socket)
        {
            throw DomainFaults.NoTarget(source);
        }
    }
}

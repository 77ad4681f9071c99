using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Memory modules.</summary>
internal static class MemoryShape
{
    private const ulong Kib = 1024;
    private const ulong MinLabelKib = 128;

    /// <summary>A module, but for its place.</summary>
    internal static Shape Memory { get; } = new Shape("memory")
        .Must("model", Values.OneOf("dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc"))
        .With("access", Values.OneOf("shared", "private"))
        .With("discard", Values.YesNo)
        .Then((input, output) => output.Add(
            ModelOf(output) == "nvdimm" && input.Element("uuid") is { } uuid ? new Shape("uuid").Text(Values.Uuid).Read(uuid) : null))
        .Then((input, output) => output.Add(input.Element("source") is { } source ? ReadSource(source, ModelOf(output)) : null))
        .Then((input, output) => output.Add(ReadTarget(
            input.Element("target") ?? throw DomainFaults.Xml("missing <target> element for <memory> device"), ModelOf(output))));

    private static string? ModelOf(XElement output) => output.Attribute("model")?.Value;

    private static XElement? ReadSource(XElement input, string? model)
    {
        var output = new XElement("source");
        output.Add(model switch
        {
            "dimm" or "virtio-mem" => [Nodes(input), Size(input, "pagesize")],
            "nvdimm" => [Path(input), Size(input, "alignsize"), input.Element("pmem") is null ? null : new XElement("pmem")],
            "virtio-pmem" => [Path(input)],
            _ => new XElement?[] { Nodes(input) },
        });
        return output.HasElements ? output : null;
    }

    private static XElement? Path(XElement input) =>
        input.Element("path") is { Value.Length: > 0 } path ? new XElement("path", path.Value) : null;

    private static XElement? Nodes(XElement input) =>
        input.Element("nodemask") is { } nodes ? new XElement("nodemask", CpuSets.Normalize(nodes.Value)) : null;

    private static XElement ReadTarget(XElement input, string? model)
    {
        XElement size = Size(input, "size") ?? throw DomainFaults.Xml("missing element or attribute './size'");
        var output = new XElement("target", size, ReadNode(input.Element("node")));
        if (model == "nvdimm")
        {
            output.Add(ReadLabel(input.Element("label"), size), input.Element("readonly") is null ? null : new XElement("readonly"));
        }
        else if (model == "virtio-mem" && Size(input, "block") is { } block)
        {
            output.Add(block, Size(input, "requested") ?? Amount("requested", 0));
        }

        return output;
    }

    private static XElement? ReadNode(XElement? node)
    {
        if (node is null)
        {
            return null;
        }

        return int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new XElement("node", number)
            : throw DomainFaults.Xml("invalid value of memory device node");
    }

    private static XElement? ReadLabel(XElement? label, XElement size)
    {
        if (label is null || Size(label, "size") is not { } labelSize || (ulong)labelSize == 0)
        {
            return null;
        }

        if ((ulong)labelSize < MinLabelKib)
        {
            throw DomainFaults.Xml("nvdimm label must be at least 128KiB");
        }

        return (ulong)labelSize < (ulong)size
            ? new XElement("label", labelSize)
            : throw DomainFaults.Xml("label size must be smaller than NVDIMM size");
    }

    private static XElement? Size(XElement input, string name) =>
        input.Element(name) is { } size ? Amount(name, MemorySizes.ReadBytes(size, $"./{name}", Kib) / Kib) : null;

    private static XElement Amount(string name, ulong kib) => new(name, new XAttribute("unit", "KiB"), kib);
}

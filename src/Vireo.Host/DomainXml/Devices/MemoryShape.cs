using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>Memory modules.</summary>
internal static class MemoryShape
{
    private const ulong Kib = 1024;

    /// <summary>The least label of a non-volatile module, in KiB.</summary>
    private const ulong MinLabelKib = 128;

    /// <summary>The least block in which a module can be resized, in KiB: a huge page of most hosts.</summary>
    private const ulong MinBlockKib = 2048;

    /// <summary>A memory module, but for its place.</summary>
    internal static Shape Memory { get; } = new Shape("memory")
        .Must("model", Values.OneOf("dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc"))
        .With("access", Values.OneOf("shared", "private"))
        .With("discard", Values.YesNo)
        .Then((input, output) => output.Add(
            ModelOf(output) == "nvdimm" && input.Element("uuid") is { } uuid ? new Shape("uuid").Text(Values.Uuid).Read(uuid) : null))
        .Then((input, output) => output.Add(input.Element("source") is { } source ? ReadSource(source, ModelOf(output)) : null))
        .Then((input, output) => output.Add(ReadTarget(
            input.Element("target") ?? throw DomainFaults.Xml("missing <target> element for <memory> device"), ModelOf(output))));

    /// <summary>Judges the nodes of all modules, as the last thing.</summary>
    internal static void CheckNodes(XElement domain, XElement devices)
    {
        foreach (XElement module in devices.Elements("memory"))
        {
            CheckNode(module, domain);
        }
    }

    /// <summary>What follows from the kind of module.</summary>
    internal static void Complete(XElement output, DeviceContext _)
    {
        string model = ModelOf(output);
        bool path = output.Element("source")?.Element("path") is not null;
        switch (model)
        {
            case "nvdimm":
                Require(path, "path is required for model 'nvdimm'");
                RefuseDiscard(output, "discard is not supported for nvdimms");
                break;
            case "virtio-pmem":
                Require(path, $"path is required for model '{model}'");
                RefuseDiscard(output, $"discard is not supported for model '{model}'");
                CheckPersistent(output);
                break;
            case "virtio-mem":
                CheckBlocks(output.Element("target"));
                break;
            default:
                break;
        }
    }

    private static string ModelOf(XElement output) => output.Attribute("model")?.Value ?? string.Empty;

    private static XElement? ReadSource(XElement input, string model)
    {
        var output = new XElement("source");
        if (model is "dimm" or "virtio-mem" or "sgx-epc" && input.Element("nodemask")?.Value is { Length: > 0 } mask)
        {
            string nodes = CpuSets.Normalize(mask);
            output.Add(nodes.Length > 0
                ? new XElement("nodemask", nodes)
                : throw DomainFaults.Unsupported($"Invalid value of 'nodemask': {mask}"));
        }

        if (model is "dimm" or "virtio-mem")
        {
            output.Add(Amount(input, "pagesize"));
        }

        if (model is "nvdimm" or "virtio-pmem" && input.Element("path")?.Value is { Length: > 0 } path)
        {
            output.Add(new XElement("path", path));
        }

        if (model == "nvdimm")
        {
            output.Add(Amount(input, "alignsize"), input.Element("pmem") is null ? null : new XElement("pmem"));
        }

        return output.HasElements ? output : null;
    }

    private static XElement ReadTarget(XElement input, string model)
    {
        XElement? size = Amount(input, "size");
        var output = new XElement("target", size ?? throw DomainFaults.Xml("missing element or attribute './size'"));
        if (input.Element("node")?.Value is { Length: > 0 } node)
        {
            output.Add(int.TryParse(node, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? new XElement("node", number)
                : throw DomainFaults.Xml("invalid value of memory device node"));
        }

        if (model == "nvdimm")
        {
            AddLabel(input, output, KibOf(size));
        }
        else if (model == "virtio-mem" && Amount(input, "block") is { } block)
        {
            output.Add(block, Amount(input, "requested") ?? new XElement("requested", new XAttribute("unit", "KiB"), 0));
        }

        return output;
    }

    private static void AddLabel(XElement input, XElement output, ulong sizeKib)
    {
        XElement? label = input.Element("label") is { } given ? Amount(given, "size") : null;
        ulong labelKib = KibOf(label);
        if (labelKib is > 0 and < MinLabelKib)
        {
            throw DomainFaults.Xml("nvdimm label must be at least 128KiB");
        }

        if (labelKib >= sizeKib)
        {
            throw DomainFaults.Xml("label size must be smaller than NVDIMM size");
        }

        output.Add(labelKib > 0 ? new XElement("label", label) : null, input.Element("readonly") is null ? null : new XElement("readonly"));
    }

    private static void CheckNode(XElement output, XElement domain)
    {
        if (output.Element("target")?.Element("node")?.Value is not { } node)
        {
            return;
        }

        int count = domain.Element("cpu")?.Element("numa")?.Elements("cell").Count() ?? 0;
        Require(count > 0, "can't add memory backend as guest has no NUMA nodes configured");
        Require(
            int.Parse(node, CultureInfo.InvariantCulture) < count,
            $"can't add memory backend for guest node '{node}' as the guest has only '{count}' NUMA nodes configured");
    }

    private static void CheckPersistent(XElement output)
    {
        if (output.Attribute("access") is { Value: not "shared" })
        {
            throw DomainFaults.Unsupported("shared access mode required for virtio-pmem device");
        }

        if (output.Element("target")?.Element("node") is not null)
        {
            throw DomainFaults.Unsupported("virtio-pmem does not support NUMA nodes");
        }

        XAttribute[] rest = [.. output.Attributes().Where(attribute => attribute.Name.LocalName is not ("model" or "access"))];
        output.ReplaceAttributes(output.Attribute("model"), new XAttribute("access", "shared"), rest);
    }

    private static void CheckBlocks(XElement? target)
    {
        ulong size = KibOf(target?.Element("size"));
        ulong block = KibOf(target?.Element("block"));
        ulong requested = KibOf(target?.Element("requested"));
        Require(requested <= size, $"requested size must be smaller than or equal to @size ({size}KiB)");
        Require(ulong.IsPow2(block) || block == 0, "block size must be a power of two");
        Require(block >= MinBlockKib, $"block size too small, must be at least {MinBlockKib}KiB");
        Require(requested % block == 0, "requested size must be an integer multiple of block size");
    }

    private static void RefuseDiscard(XElement output, string complaint)
    {
        if (output.Attribute("discard")?.Value == "yes")
        {
            throw DomainFaults.Unsupported(complaint);
        }
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, complaint);
        }
    }

    private static XElement? Amount(XElement input, string name) =>
        input.Element(name) is { } element && MemorySizes.ReadBytes(element, $"./{name}", Kib) is > 0 and var bytes
            ? new XElement(name, new XAttribute("unit", "KiB"), (bytes + Kib - 1) / Kib)
            : null;

    private static ulong KibOf(XElement? amount) => ulong.Parse(amount?.Value ?? "0", CultureInfo.InvariantCulture);
}

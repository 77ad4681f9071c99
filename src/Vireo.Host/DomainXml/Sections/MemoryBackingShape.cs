using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>What a guest's memory is made of: huge pages, files, shared or not.</summary>
internal static class MemoryBackingShape
{
    /// <summary>The whole element.</summary>
    internal static Shape Shape { get; } = new Shape("memoryBacking")
        .Has(new Shape("hugepages").HasMany(Page()))
        .HasFlags("nosharepages", "locked")
        .Has(new Shape("source").With("type", Values.OneOf("file", "anonymous", "memfd")).DropEmpty())
        .Has(new Shape("access").With("mode", Values.OneOf("shared", "private")).DropEmpty())
        .Has(new Shape("allocation").With("mode", Values.OneOf("immediate", "ondemand")).With("threads", Values.Positive).DropEmpty())
        .HasFlags("discard")
        .DropEmpty();

    /// <summary>A page's size is written in KiB; a guest without NUMA cells has only node 0, which is not written.</summary>
    private static Shape Page() => new Shape("page").Then((input, output) =>
    {
        string size = input.Attribute("size")?.Value ?? throw DomainFaults.Missing("size", "page");
        var sized = new XElement("page", input.Attribute("unit"), size);
        output.Add(new XAttribute("size", MemorySizes.ReadKib(sized, "./@size")), new XAttribute("unit", "KiB"));
        bool cells = input.Ancestors("domain").Elements("cpu").Elements("numa").Any();
        string? nodes = input.Attribute("nodeset") is { } given ? CpuSets.Normalize(given.Value) : null;
        output.Add(nodes is null || (!cells && nodes == "0") ? null : new XAttribute("nodeset", nodes));
    });
}

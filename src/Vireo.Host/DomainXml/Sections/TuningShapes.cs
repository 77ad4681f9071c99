using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The limits that cgroups set on a guest.</summary>
internal static class TuningShapes
{
    private static readonly string[] DeviceLimits = ["weight", "read_iops_sec", "write_iops_sec", "read_bytes_sec", "write_bytes_sec"];

    /// <summary>Weights and rates of disk I/O.</summary>
    internal static Shape BlockIo { get; } = new Shape("blkiotune")
        .Then((input, output) => Lenient(input, output, "weight"))
        .HasMany(new Shape("device").HasTexts(Values.Text, "path").Then((input, output) => Lenient(input, output, DeviceLimits)))
        .DropEmpty();

    /// <summary>Limits of memory.</summary>
    internal static Shape Memory { get; } = new Shape("memtune")
        .Then((input, output) => output.Add(new[] { "hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit" }
            .Select(limit => ReadLimit(input.Element(limit), $"./memtune/{limit}[1]"))))
        .DropEmpty();

    /// <summary>The cgroup partition, and the id that marks Fibre Channel traffic.</summary>
    internal static Shape Resource { get; } = new Shape("resource")
        .HasTexts(Values.Text, "partition")
        .Has(new Shape("fibrechannel").With("appid", Values.Text).DropEmpty())
        .DropEmpty();

    /// <summary>The largest number that a limit can be means that there is none (<c>VIR_DOMAIN_MEMORY_PARAM_UNLIMITED</c>).</summary>
    private static XElement? ReadLimit(XElement? element, string path)
    {
        const ulong Unlimited = long.MaxValue >> 10;
        return element is not null && MemorySizes.ReadKib(element, path) is < Unlimited and var limit
            ? new XElement(element.Name, new XAttribute("unit", "KiB"), limit)
            : null;
    }

    /// <summary>libvirt reads these without complaint: what is no number, or 0, is left out.</summary>
    private static void Lenient(XElement input, XElement output, params string[] names) => output.Add(names
        .Select(name => (Name: name, Valid: ulong.TryParse(input.Element(name)?.Value, out ulong number), Number: number))
        .Where(limit => limit.Valid && limit.Number > 0)
        .Select(limit => new XElement(limit.Name, limit.Number)));
}

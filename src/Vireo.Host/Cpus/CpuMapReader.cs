using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.Cpus;

/// <summary>
/// Reads the map of x86 processors that libvirt's packages install: a table of facts about processors, and not this project's to copy.
/// </summary>
internal static class CpuMapReader
{
    private const string Folder = "/usr/share/libvirt/cpu_map";
    private const int MaxFiles = 1024;

    private static readonly string[] Outputs = ["eax", "ebx", "ecx", "edx"];
    private static readonly Lazy<CpuMap?> Installed = new(() => File.Exists(Path.Combine(Folder, "index.xml")) ? Read(Folder) : null);

    /// <summary>The map that is installed; null: none is.</summary>
    internal static CpuMap? Find() => Installed.Value;

    private static CpuMap Read(string folder)
    {
        XElement[] parts = [.. Load(folder, "index.xml")
            .Elements("arch").Where(arch => arch.Is("@name", "x86")).Elements("include")
            .Select(include => include.At("@filename")).OfType<string>().Take(MaxFiles)
            .SelectMany(file => Load(folder, Path.GetFileName(file)).Elements())];
        var features = parts.Where(part => part.Name == "feature")
            .Select(part => KeyValuePair.Create(part.At("@name") ?? string.Empty, BitsOf(part)))
            .ToList();
        var map = new CpuMap(features, [], parts.Where(part => part.Name == "vendor").Select(part => part.At("@name") ?? string.Empty).ToHashSet());
        foreach (XElement part in parts.Where(part => part.Name == "model"))
        {
            map = map with { Models = [.. map.Models, ReadModel(part, map)] };
        }

        return map;
    }

    private static XElement Load(string folder, string file) =>
        XmlDocuments.Parse(File.ReadAllText(Path.Combine(folder, file)), file, "cpus", VirtErrorDomain.Cpu);

    private static CpuModel ReadModel(XElement part, CpuMap map)
    {
        CpuModel? ancestor = part.Element("model")?.At("@name") is { } name ? map.Model(name) : null;
        XElement[] features = [.. part.Elements("feature")];
        string[] removed = [.. features.Where(feature => feature.Is("@removed", "yes")).Select(NameOf)];
        ImmutableHashSet<CpuBit> bits = features.Select(NameOf).Except(removed)
            .Aggregate(ancestor?.Bits ?? [], (all, feature) => all.Union(map.Feature(feature)));
        return new CpuModel(NameOf(part), part.At("vendor/@name") ?? ancestor?.Vendor, bits)
        {
            ForGuests = !part.Is("decode/@guest", "off"),
            Removed = removed,
        };
    }

    private static ImmutableHashSet<CpuBit> BitsOf(XElement feature)
    {
        var bits = ImmutableHashSet.CreateBuilder<CpuBit>();
        foreach (XElement part in feature.Elements())
        {
            bool register = part.Name == "msr";
            uint leaf = NumberOf(part, register ? "index" : "eax_in");
            uint subleaf = register ? CpuBit.Register : NumberOf(part, "ecx_in");
            foreach (string output in Outputs)
            {
                uint mask = NumberOf(part, output);
                bits.UnionWith(Enumerable.Range(0, 32).Where(bit => ((mask >> bit) & 1) != 0)
                    .Select(bit => new CpuBit(leaf, subleaf, output, bit)));
            }
        }

        return bits.ToImmutable();
    }

    private static string NameOf(XElement part) => part.At("@name") ?? string.Empty;

    private static uint NumberOf(XElement part, string attribute) =>
        part.At($"@{attribute}") is not { } text ? 0
        : CNumbers.TryParse(text, out ulong number) && number <= uint.MaxValue ? (uint)number
        : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"'{text}' in the map of processors is no number"));
}

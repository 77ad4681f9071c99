using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Shares of the host's caches and memory bandwidth (resctrl): <c>cachetune</c> and <c>memorytune</c>.</summary>
internal static class ResourceControl
{
    private const uint MonitoredLevel = 3;
    private const uint MaxBandwidth = 100;

    private static readonly Shape Cache = new Shape("cache")
        .Must("id", Values.UInt)
        .Must("level", Values.UInt)
        .Must("type", Values.OneOf("both", "code", "data"))
        .Then(AddSize);

    private static readonly Shape Node = new Shape("node").Must("id", Values.UInt).Must("bandwidth", Values.UInt);

    private static readonly Shape CacheMonitor = new Shape("monitor").Must("level", Values.UInt).Then(CheckLevel);

    /// <summary>Reads both kinds; <paramref name="count"/> is how many processors the guest has.</summary>
    internal static IEnumerable<XElement> Read(XElement tuning, uint count)
    {
        var groups = new ProcessorGroups(count);
        foreach (XElement given in tuning.Elements("cachetune"))
        {
            if (ReadCaches(given, groups) is { } read)
            {
                yield return read;
            }
        }

        foreach (XElement given in tuning.Elements("memorytune"))
        {
            if (ReadBandwidths(given, groups) is { } read)
            {
                yield return read;
            }
        }
    }

    private static XElement? ReadCaches(XElement given, ProcessorGroups groups)
    {
        if (groups.Read(given) is not { } processors)
        {
            return null;
        }

        if (groups.Find(processors) is not null)
        {
            throw DomainFaults.Xml("Identical vcpus in cachetunes found");
        }

        XElement[] caches = [.. given.Elements("cache").Select(Cache.Read).OfType<XElement>()];
        RefuseCollisions(caches);
        ProcessorGroup group = new(processors, caches.Length > 0);
        XElement[] monitors = [.. ReadMonitors(given, groups, group, CacheMonitor)];
        if (caches.Length + monitors.Length == 0)
        {
            return null;
        }

        groups.Add(group);
        return new XElement("cachetune", new XAttribute("vcpus", processors), Sort(caches), monitors);
    }

    private static XElement? ReadBandwidths(XElement given, ProcessorGroups groups)
    {
        if (groups.Read(given) is not { } processors)
        {
            return null;
        }

        ProcessorGroup group = groups.Find(processors) ?? new ProcessorGroup(processors, Allocates: false);
        XElement[] nodes = [.. given.Elements("node").Select(Node.Read).OfType<XElement>()];
        foreach (XElement node in nodes)
        {
            if (NumberOf(node, "bandwidth") > MaxBandwidth)
            {
                throw Fault("Memory Bandwidth value exceeding 100 is invalid.");
            }

            if (!group.Nodes.Add(NumberOf(node, "id")))
            {
                throw Fault($"Memory Bandwidth already defined for node {NumberOf(node, "id")}");
            }
        }

        XElement[] monitors = [.. ReadMonitors(given, groups, group, new Shape("monitor"))];
        if (nodes.Length + monitors.Length == 0)
        {
            return null;
        }

        groups.Add(group);
        return new XElement(
            "memorytune", new XAttribute("vcpus", processors), nodes.OrderBy(node => NumberOf(node, "id")), monitors);
    }

    private static IEnumerable<XElement> ReadMonitors(XElement given, ProcessorGroups groups, ProcessorGroup group, Shape shape)
    {
        foreach (XElement monitor in given.Elements("monitor"))
        {
            XElement? read = shape.Read(monitor);
            string processors = groups.Read(monitor) ?? string.Empty;
            group.Watch(processors);
            read?.Add(new XAttribute("vcpus", processors));
            yield return read ?? new XElement("monitor");
        }
    }

    private static void RefuseCollisions(XElement[] caches)
    {
        for (int i = 0; i < caches.Length; i++)
        {
            if (caches.Take(i).Any(other => Collide(other, caches[i])))
            {
                throw Fault(
                    $"Colliding cache allocations for cache level '{NumberOf(caches[i], "level")}' id '{NumberOf(caches[i], "id")}', "
                    + $"type '{TypeOf(caches[i])}'");
            }
        }
    }

    /// <summary>Code and data share a cache; both together leave nothing beside them.</summary>
    private static bool Collide(XElement one, XElement other) =>
        NumberOf(one, "level") == NumberOf(other, "level") && NumberOf(one, "id") == NumberOf(other, "id")
            && (TypeOf(one) == TypeOf(other) || TypeOf(one) == "both" || TypeOf(other) == "both");

    private static IEnumerable<XElement> Sort(XElement[] caches) => caches
        .OrderBy(cache => NumberOf(cache, "level"))
        .ThenBy(cache => Array.IndexOf(["both", "code", "data"], TypeOf(cache)))
        .ThenBy(cache => NumberOf(cache, "id"));

    private static void AddSize(XElement input, XElement output)
    {
        string text = input.Attribute("size")?.Value ?? throw DomainFaults.Xml("missing element or attribute './@size'");
        var sized = new XElement("cache", input.Attribute("unit"), text);
        (ulong number, string unit) = MemorySizes.Shorten(MemorySizes.ReadBytes(sized, "./@size", 1024));
        output.Add(new XAttribute("size", number), new XAttribute("unit", unit));
    }

    private static void CheckLevel(XElement input, XElement output)
    {
        if (NumberOf(output, "level") != MonitoredLevel)
        {
            throw DomainFaults.Xml($"Invalid monitor cache level '{NumberOf(output, "level")}'");
        }
    }

    private static string? TypeOf(XElement cache) => cache.Attribute("type")?.Value;

    private static uint NumberOf(XElement element, string name) =>
        uint.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static VirtException Fault(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Resctrl, detail);
}

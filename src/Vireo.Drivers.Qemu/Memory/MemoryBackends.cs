using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Memory;

/// <summary>What a guest's memory is made of on the host.</summary>
internal static class MemoryBackends
{
    private const long BytesPerKib = 1024;

    /// <summary>Adds the backend, and what binds its making to the nodes it lies on.</summary>
    internal static void Add(MemoryNeed need, Launch launch)
    {
        JsonObject backend = Describe(need, launch);
        if (backend["host-nodes"] is JsonArray nodes && backend["prealloc"] is not null)
        {
            string context = "tc-" + need.Id;
            launch.Arguments.AddObject(new JsonObject
            {
                ["qom-type"] = "thread-context",
                ["id"] = context,
                ["node-affinity"] = nodes.DeepClone(),
            });
            backend["prealloc-context"] = context;
        }

        launch.Arguments.AddObject(backend);
    }

    /// <summary>Whether a cell's memory has to be made apart, though the machine could divide its memory by itself.</summary>
    internal static bool IsNeeded(MemoryNeed need, Launch launch)
    {
        XElement domain = launch.Guest.Domain;
        return HugePages.Find(need, launch).IsForCell || AccessOf(need, domain) is not null || NodesOf(need, domain).IsForCell
            || domain.At("memoryBacking/source/@type") is "file" or "memfd";
    }

    /// <summary>The backend's object.</summary>
    internal static JsonObject Describe(MemoryNeed need, Launch launch)
    {
        XElement domain = launch.Guest.Domain;
        HugePages pages = HugePages.Find(need, launch);
        string? access = AccessOf(need, domain);
        string? source = domain.At("memoryBacking/source/@type");
        string? path = need.Module.At("source/path");
        bool? shared = access is null ? null : access == "shared";
        string type;
        var properties = new JsonObject();
        bool canonical = false;
        if (need.Module.Is("@model", "sgx-epc"))
        {
            type = "memory-backend-epc";
        }
        else if (path is null && source == "memfd")
        {
            type = "memory-backend-memfd";
            properties.Put("hugetlb", pages.IsUsed ? true : null)
                .Put("hugetlbsize", pages.IsUsed ? pages.SizeKib * BytesPerKib : null)
                .Put("share", shared);
            canonical = need.IsSystem;
        }
        else if (pages.IsUsed || path is not null || access is not null || source == "file")
        {
            type = "memory-backend-file";
            properties.Put("mem-path", path ?? (pages.IsUsed ? pages.Folder(launch) : FileOf(need, launch)))
                .Put("discard-data", path is null ? DiscardOf(need, domain) : null)
                .Put("share", shared);
            canonical = need.IsSystem;
        }
        else
        {
            type = "memory-backend-ram";
        }

        if (canonical)
        {
            properties.Put(
                "x-use-canonical-path-for-ramblock-id",
                launch.Guest.Capabilities.Has(type, "x-use-canonical-path-for-ramblock-id") ? false : null);
        }

        AddAllocation(properties, need, pages, path, domain, launch);
        AddPlace(properties, need, domain);
        return new JsonObject { ["qom-type"] = type, ["id"] = need.Id }.PutAll(properties);
    }

    private static void AddAllocation(
        JsonObject properties, MemoryNeed need, HugePages pages, string? path, XElement domain, Launch launch)
    {
        if (need.Module.Is("@model", "virtio-mem"))
        {
            properties.Put("reserve", launch.Guest.Capabilities.Has("memory-backend-file", "reserve") ? false : null);
        }
        else
        {
            bool file = path is not null && need.Module?.Element("source")?.Element("pmem") is null && !need.Module.Is("@model", "virtio-pmem");
            bool allocated = domain.Is("memoryBacking/allocation/@mode", "immediate") || file || (path is null && pages.IsUsed)
                || need.Module.Is("@model", "sgx-epc");
            properties.Put("prealloc", allocated ? true : null)
                .Put("prealloc-threads", domain.Number("memoryBacking/allocation/@threads"));
        }

        properties.Put("size", need.SizeKib * BytesPerKib)
            .Put("align", need.Module.Number("source/alignsize") * BytesPerKib)
            .Put("pmem", need.Module?.Element("source")?.Element("pmem") is null ? null : true);
    }

    private static void AddPlace(JsonObject properties, MemoryNeed need, XElement domain)
    {
        (string? nodes, string mode, _) = NodesOf(need, domain);
        if (nodes is null || mode == "restrictive")
        {
            return;
        }

        var list = new JsonArray();
        foreach (int node in CpuSets.Members(nodes))
        {
            list.Add((JsonNode)node);
        }

        properties.Put("host-nodes", list).Put("policy", mode == "strict" ? "bind" : mode);
    }

    private static (string? Nodes, string Mode, bool IsForCell) NodesOf(MemoryNeed need, XElement domain)
    {
        XElement? tuning = domain.Element("numatune");
        XElement? cell = need.Cell is { } number
            ? tuning?.Elements("memnode").FirstOrDefault(node => node.Number("@cellid") == number)
            : null;
        string mode = cell.At("@mode") ?? tuning.At("memory/@mode") ?? "strict";
        string? nodes = need.Module.At("source/nodemask") ?? cell.At("@nodeset") ?? tuning.At("memory/@nodeset");
        return (nodes, mode, cell is not null || need.Module.Has("source/nodemask"));
    }

    private static string? AccessOf(MemoryNeed need, XElement domain) => need.Module.At("@access")
        ?? CellOf(need, domain).At("@memAccess")
        ?? domain.At("memoryBacking/access/@mode");

    private static bool? DiscardOf(MemoryNeed need, XElement domain) => need.Module.Switch("@discard")
        ?? CellOf(need, domain).Switch("@discard")
        ?? (domain.Element("memoryBacking")?.Element("discard") is null ? null : true);

    private static XElement? CellOf(MemoryNeed need, XElement domain) =>
        need.Cell is { } number ? domain.All("cpu/numa/cell").FirstOrDefault(cell => cell.Number("@id") == number) : null;

    private static string FileOf(MemoryNeed need, Launch launch) =>
        $"{launch.Inputs.LibFolder}/ram/{Path.GetFileName(launch.Inputs.DomainFolder).Replace("domain-", "", StringComparison.Ordinal)}/{need.Module?.Alias() ?? need.Id}";
}

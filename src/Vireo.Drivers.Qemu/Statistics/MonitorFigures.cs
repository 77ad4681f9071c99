using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Contract.Domains.Statistics;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>What QEMU itself tells for a guest's figures. All is asked at once; what is not answered counts as not there.</summary>
internal sealed record MonitorFigures
{
    /// <summary>Nothing was asked, or nothing answered.</summary>
    internal static MonitorFigures None { get; } = new();

    /// <summary>The balloon's size in bytes.</summary>
    internal JsonElement Balloon { get; private init; }

    /// <summary>What the guest tells of its memory.</summary>
    internal JsonElement GuestMemory { get; private init; }

    /// <summary>Figures of disks.</summary>
    internal JsonElement BlockStats { get; private init; }

    /// <summary>Figures of block nodes.</summary>
    internal JsonElement NodeStats { get; private init; }

    /// <summary>The images of block nodes.</summary>
    internal JsonElement Nodes { get; private init; }

    /// <summary>Threads of disks.</summary>
    internal JsonElement IoThreads { get; private init; }

    /// <summary>How fast the guest writes its memory.</summary>
    internal JsonElement DirtyRate { get; private init; }

    /// <summary>Asks a running guest.</summary>
    internal static async Task<MonitorFigures> ReadAsync(GuestRun run, XElement domain, DomainStatsTypes types, CancellationToken cancellationToken)
    {
        bool hasBalloon = domain.Elements("devices").Elements("memballoon").FirstOrDefault()?.Attribute("model")?.Value is { } model && model != "none";
        string path = $"/machine/peripheral/{domain.Elements("devices").Elements("memballoon").Elements("alias").FirstOrDefault()?.Attribute("name")?.Value ?? "balloon0"}";
        bool hasDisks = domain.Elements("devices").Elements("disk").Any();
        Task<JsonElement> balloon = Ask(hasBalloon && Wants(DomainStatsTypes.Balloon), new QmpCommand("query-balloon"));
        Task<JsonElement> memory = Ask(hasBalloon && Wants(DomainStatsTypes.Balloon), new QmpCommand(
            "qom-get", new JsonObject { ["path"] = path, ["property"] = "guest-stats" }));
        Task<JsonElement> blocks = Ask(hasDisks && Wants(DomainStatsTypes.Block), new QmpCommand("query-blockstats"));
        Task<JsonElement> blockNodes = Ask(hasDisks && Wants(DomainStatsTypes.Block), new QmpCommand(
            "query-blockstats", new JsonObject { ["query-nodes"] = true }));
        Task<JsonElement> nodes = Ask(hasDisks && Wants(DomainStatsTypes.Block), new QmpCommand(
            "query-named-block-nodes", new JsonObject { ["flat"] = true }));
        Task<JsonElement> threads = Ask(Wants(DomainStatsTypes.IoThread) && domain.Element("iothreads") is not null, new QmpCommand("query-iothreads"));
        Task<JsonElement> rate = Ask(Wants(DomainStatsTypes.DirtyRate), new QmpCommand("query-dirty-rate"));
        return new MonitorFigures
        {
            Balloon = await balloon.ConfigureAwait(false),
            GuestMemory = await memory.ConfigureAwait(false),
            BlockStats = await blocks.ConfigureAwait(false),
            NodeStats = await blockNodes.ConfigureAwait(false),
            Nodes = await nodes.ConfigureAwait(false),
            IoThreads = await threads.ConfigureAwait(false),
            DirtyRate = await rate.ConfigureAwait(false),
        };

        bool Wants(DomainStatsTypes type) => (types & type) != 0;

        async Task<JsonElement> Ask(bool wanted, QmpCommand command)
        {
            try
            {
                return wanted ? await run.ExecuteAsync(command, cancellationToken).ConfigureAwait(false) : default;
            }
            catch (VirtException)
            {
                return default;
            }
        }
    }
}

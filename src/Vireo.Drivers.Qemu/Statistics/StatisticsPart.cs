using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>Figures of guests.</summary>
internal sealed class StatisticsPart(QemuNode node) : DomainStatisticsBase
{
    private const DomainStatsFlags Filters = (DomainStatsFlags)0xff;

    private static readonly (string Name, string Qemu)[] BlockParameters =
    [
        ("wr_bytes", "wr_bytes"), ("wr_operations", "wr_operations"), ("rd_bytes", "rd_bytes"), ("rd_operations", "rd_operations"),
        ("flush_operations", "flush_operations"), ("wr_total_times", "wr_total_time_ns"), ("rd_total_times", "rd_total_time_ns"),
        ("flush_total_times", "flush_total_time_ns"),
    ];

    /// <inheritdoc />
    public override async ValueTask<IReadOnlyList<DomainStatsRecord>> ConnectGetAllDomainStatsAsync(
        IReadOnlyList<DomainHandle> domains, DomainStatsTypes stats, DomainStatsFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(
            (uint)flags,
            (uint)(Filters | DomainStatsFlags.NoWait | DomainStatsFlags.Backing | DomainStatsFlags.EnforceStats),
            "qemuConnectGetAllDomainStats");
        if ((flags & DomainStatsFlags.EnforceStats) != 0 && (stats & ~GuestFigures.Supported) is not 0 and var unknown)
        {
            throw DriverFaults.Raise(VirtErrorCode.ArgumentUnsupported, $"Stats types bits 0x{(uint)unknown:x} are not supported by this daemon");
        }

        DomainStatsTypes types = stats == 0 ? GuestFigures.Supported : stats & GuestFigures.Supported;
        bool mayWait = (flags & DomainStatsFlags.NoWait) == 0;
        var filter = (ListDomainsFlags)(uint)(flags & Filters);
        IEnumerable<GuestState> states = domains.Count == 0
            ? node.Domains.All.Select(domain => domain.State)
            : domains.Select(domain => node.Domains.Find(domain.Uuid)?.State).OfType<GuestState>();

        // All guests at once: the slowest monitor is what the call waits for, not the sum of them.
        return await Task.WhenAll(states
            .Where(state => !state.IsRemoved && DomainFilter.Takes(filter, state))
            .Select(async state => new DomainStatsRecord(
                state.Handle, await GuestFigures.ReadAsync(state, types, mayWait, cancellationToken).ConfigureAwait(false)))).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask<DomainBlockTraffic> DomainBlockStatsAsync(DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        GuestState state = node.StateOf(domain);
        GuestRun run = state.RequiredRun;
        XElement[] disks = [.. DisksOf(state, path)];
        JsonElement blocks = await run.ExecuteAsync("query-blockstats", cancellationToken).ConfigureAwait(false);
        DomainBlockTraffic sum = default;
        foreach (DomainBlockTraffic one in disks.Select(disk => BlockFigures.ReadTraffic(disk, blocks)))
        {
            sum = new DomainBlockTraffic(
                sum.ReadRequests + one.ReadRequests, sum.ReadBytes + one.ReadBytes, sum.WriteRequests + one.WriteRequests, sum.WriteBytes + one.WriteBytes, -1);
        }

        return sum;
    }

    /// <inheritdoc />
    public override async ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainBlockStatsFlagsAsync(
        DomainHandle domain, string path, int parameterCount, TypedParameterFlags flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainBlockStatsParameters, "nparams", "REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX");
        DriverFaults.CheckFlags((uint)flags, (uint)TypedParameterFlags.StringOkay, "qemuDomainBlockStatsFlags");
        GuestState state = node.StateOf(domain);
        GuestRun run = state.RequiredRun;
        XElement[] disks = [.. DisksOf(state, path)];
        if (parameterCount == 0)
        {
            return ([], BlockParameters.Length);
        }

        JsonElement blocks = await run.ExecuteAsync("query-blockstats", cancellationToken).ConfigureAwait(false);
        return ([.. BlockParameters.Take(parameterCount).Select(one => new TypedParameter(
            one.Name,
            new TypedParameterValue.Int64(disks.Sum(disk => BlockFigures.Find(disk, blocks)?.Find("stats")?.Number(one.Qemu) ?? 0))))], 0);
    }

    /// <inheritdoc />
    public override ValueTask<DomainInterfaceTraffic> DomainInterfaceStatsAsync(DomainHandle domain, string device, CancellationToken cancellationToken)
    {
        GuestState state = node.StateOf(domain);
        _ = state.RequiredRun;
        XElement? found = state.Definition.Root.Elements("devices").Elements("interface").FirstOrDefault(one =>
            one.Element("target")?.Attribute("dev")?.Value == device
            || string.Equals(one.Element("mac")?.Attribute("address")?.Value, device, StringComparison.OrdinalIgnoreCase));
        string target = found?.Element("target")?.Attribute("dev")?.Value
            ?? throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"'{device}' is not a known interface");
        return ValueTask.FromResult(InterfaceFigures.Read(target) ?? throw DriverFaults.Internal("Interface not found"));
    }

    /// <inheritdoc />
    public override async ValueTask<(ulong AllocationBytes, ulong CapacityBytes, ulong PhysicalBytes)> DomainGetBlockInfoAsync(
        DomainHandle domain, string path, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainGetBlockInfo");
        GuestState state = node.StateOf(domain);
        XElement disk = Disks(state).FirstOrDefault(one => Names(one, path))
            ?? throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"invalid path {path} not assigned to domain");
        if (state.Run is { HasMonitor: true } run)
        {
            JsonElement nodes = await run.ExecuteAsync(
                "query-named-block-nodes", new JsonObject { ["flat"] = true }, cancellationToken).ConfigureAwait(false);
            JsonElement stats = await run.ExecuteAsync("query-blockstats", cancellationToken).ConfigureAwait(false);
            string name = BlockFigures.Find(disk, stats)?.Text("node-name") ?? string.Empty;
            JsonElement image = nodes.Items().FirstOrDefault(one => one.Text("node-name") == name).Find("image") ?? default;
            ulong size = (ulong)image.Number("actual-size");
            return (size, (ulong)image.Number("virtual-size"), size);
        }

        var file = new FileInfo(SourceOf(disk) ?? string.Empty);
        return file.Exists ? ((ulong)file.Length, (ulong)file.Length, (ulong)file.Length) : throw DriverFaults.System($"cannot stat file '{file.FullName}': No such file or directory");
    }

    /// <summary>The disks that a path means: none named means all.</summary>
    private static IEnumerable<XElement> DisksOf(GuestState state, string path)
    {
        if (path.Length == 0)
        {
            return Disks(state);
        }

        XElement found = Disks(state).FirstOrDefault(disk => Names(disk, path))
            ?? throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"invalid path: {path}");
        return [found];
    }

    private static IEnumerable<XElement> Disks(GuestState state) => state.Definition.Root.Elements("devices").Elements("disk");

    private static bool Names(XElement disk, string path) => disk.Element("target")?.Attribute("dev")?.Value == path || SourceOf(disk) == path;

    private static string? SourceOf(XElement disk) => (disk.Element("source")?.Attribute("file") ?? disk.Element("source")?.Attribute("dev"))?.Value;
}

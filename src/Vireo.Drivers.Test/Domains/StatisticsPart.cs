using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Statistics;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Figures of guests, made of the time of day.</summary>
internal sealed class StatisticsPart(TestNode node) : DomainStatisticsBase
{
    private const DomainStatsFlags Filters = (DomainStatsFlags)0xff;
    private const DomainStatsFlags Known = Filters | DomainStatsFlags.NoWait | DomainStatsFlags.Backing | DomainStatsFlags.EnforceStats;
    private const long UsPerSecond = 1_000_000;

    /// <summary>What the test driver says of every disk: its end lies a little before 1 TiB.</summary>
    private const ulong CapacityBytes = AllocationBytes - (5 * 1024 * 1024) + 65_536;
    private const ulong AllocationBytes = 1UL << 40;

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<DomainStatsRecord>> ConnectGetAllDomainStatsAsync(
        IReadOnlyList<DomainHandle> domains, DomainStatsTypes stats, DomainStatsFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)Known, "testConnectGetAllDomainStats");
        if ((flags & DomainStatsFlags.EnforceStats) != 0 && (stats & ~DomainFigures.Supported) is not 0 and var unknown)
        {
            throw TestFaults.Raise(
                VirtErrorCode.ArgumentUnsupported,
                string.Create(CultureInfo.InvariantCulture, $"Stats types bits 0x{(uint)unknown:x} are not supported by this daemon"));
        }

        IEnumerable<TestDomainState> states = domains.Count == 0
            ? node.Domains.All.Select(domain => domain.State)
            : domains.Select(domain => node.Domains.Find(domain.Uuid)?.State).OfType<TestDomainState>();
        var filter = (ListDomainsFlags)(uint)(flags & Filters);
        return ValueTask.FromResult<IReadOnlyList<DomainStatsRecord>>(
            [.. states.Where(state => !state.IsRemoved && DomainFilter.Takes(filter, state)).Select(state => DomainFigures.Of(state, stats))]);
    }

    /// <inheritdoc />
    public override ValueTask<DomainBlockTraffic> DomainBlockStatsAsync(
        DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0)
        {
            throw TestFaults.Raise(VirtErrorCode.OperationUnsupported, "summary statistics are not supported yet");
        }

        TestDomainState state = node.RunningStateOf(domain);
        if (DomainDevices.FindDisk(state.Definition.Root, path) is null)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"invalid path: {path}");
        }

        long now = NodeClock.NowUs();
        return ValueTask.FromResult(new DomainBlockTraffic(now / 10, now / 20, now / 30, now / 40, now / UsPerSecond / 2));
    }

    /// <inheritdoc />
    public override ValueTask<DomainInterfaceTraffic> DomainInterfaceStatsAsync(
        DomainHandle domain, string device, CancellationToken cancellationToken)
    {
        if (DomainDevices.FindInterface(node.RunningStateOf(domain).Definition.Root, device) is null)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"'{device}' is not a known interface");
        }

        long now = NodeClock.NowUs();
        long seconds = now / UsPerSecond;
        return ValueTask.FromResult(
            new DomainInterfaceTraffic(now / 10, now / 100, seconds, seconds / 2, now / 20, now / 110, seconds / 3, seconds / 4));
    }

    /// <inheritdoc />
    public override ValueTask<(ulong AllocationBytes, ulong CapacityBytes, ulong PhysicalBytes)> DomainGetBlockInfoAsync(
        DomainHandle domain, string path, uint flags, CancellationToken cancellationToken)
    {
        if (path.Length == 0)
        {
            throw CallFaults.Library("string disk", "virDomainGetBlockInfo", "not be empty");
        }

        TestFaults.CheckFlags(flags, 0, "testDomainGetBlockInfo");
        XElement disk = DomainDevices.FindDisk(node.StateOf(domain).Definition.Root, path)
            ?? throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"invalid path {path} not assigned to domain");
        return DomainDevices.IsEmpty(disk)
            ? throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"disk '{path}' does not currently have a source assigned")
            : ValueTask.FromResult((AllocationBytes, CapacityBytes, AllocationBytes));
    }
}

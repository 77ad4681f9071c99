using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Figures of guests, made of the time of day.</summary>
internal sealed class StatisticsPart(TestNode node) : DomainStatisticsBase
{
    private const DomainStatsFlags Filters = (DomainStatsFlags)0xff;
    private const DomainStatsTypes SupportedTypes = DomainStatsTypes.State;
    private const long UsPerSecond = 1_000_000;

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<DomainStatsRecord>> ConnectGetAllDomainStatsAsync(
        IReadOnlyList<DomainHandle> domains, DomainStatsTypes stats, DomainStatsFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(Filters | DomainStatsFlags.EnforceStats), "testConnectGetAllDomainStats");
        if ((flags & DomainStatsFlags.EnforceStats) != 0 && (stats & ~SupportedTypes) is not 0 and var unknown)
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
            [.. states.Where(state => !state.IsRemoved && DomainFilter.Takes(filter, state)).Select(Record)]);
    }

    /// <inheritdoc />
    public override ValueTask<DomainBlockTraffic> DomainBlockStatsAsync(
        DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        TestDomainState state = Running(domain);
        bool known = Targets(state, "disk").Contains(path)
            || state.Definition.Root.Elements("devices").Elements("disk")
                .Any(disk => disk.Element("source")?.Attribute("file")?.Value == path);
        if (!known)
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
        if (!Targets(Running(domain), "interface").Contains(device))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"'{device}' is not a known interface");
        }

        long now = NodeClock.NowUs();
        long seconds = now / UsPerSecond;
        return ValueTask.FromResult(
            new DomainInterfaceTraffic(now / 10, now / 100, seconds, seconds / 2, now / 20, now / 110, seconds / 3, seconds / 4));
    }

    private TestDomainState Running(DomainHandle domain)
    {
        TestDomainState state = node.StateOf(domain);
        return state.IsActive ? state : throw TestFaults.NotRunning();
    }

    private static IEnumerable<string?> Targets(TestDomainState state, string kind) => state.Definition.Root
        .Elements("devices").Elements(kind).Elements("target").Select(target => target.Attribute("dev")?.Value);

    private static DomainStatsRecord Record(TestDomainState state) => new(
        state.Handle,
        [
            new TypedParameter("state.state", new TypedParameterValue.Int32((int)state.State)),
            new TypedParameter("state.reason", new TypedParameterValue.Int32(state.Reason)),
        ]);
}

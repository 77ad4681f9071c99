using Vireo.Contract.Domains.Statistics;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Domains;

/// <summary>A guest's figures in the bulk statistics: its state, and how its threads for disk I/O wait.</summary>
internal static class DomainFigures
{
    /// <summary>The kinds of figures that the test driver has.</summary>
    internal const DomainStatsTypes Supported = DomainStatsTypes.State | DomainStatsTypes.IoThread;

    /// <summary>The figures of some kinds; none named are all.</summary>
    internal static DomainStatsRecord Of(TestDomainState state, DomainStatsTypes kinds)
    {
        DomainStatsTypes wanted = kinds == DomainStatsTypes.None ? Supported : kinds;
        bool withThreads = (wanted & DomainStatsTypes.IoThread) != 0 && state.IsActive && !state.IoThreads.IsEmpty;
        return new DomainStatsRecord(state.Handle, (wanted & DomainStatsTypes.State, withThreads) switch
        {
            (DomainStatsTypes.State, false) => State(state),
            (DomainStatsTypes.State, true) => [.. State(state), .. Threads(state)],
            (_, true) => [.. Threads(state)],
            _ => [],
        });
    }

    private static TypedParameter[] State(TestDomainState state) =>
    [
        new("state.state", new TypedParameterValue.Int32((int)state.State)),
        new("state.reason", new TypedParameterValue.Int32(state.Reason)),
    ];

    private static IEnumerable<TypedParameter> Threads(TestDomainState state)
    {
        yield return new("iothread.count", new TypedParameterValue.UInt32((uint)state.IoThreads.Length));
        foreach (IoThreadPolling thread in state.IoThreads)
        {
            yield return new($"iothread.{thread.Id}.poll-max-ns", new TypedParameterValue.UInt64(thread.MaxNs));
            yield return new($"iothread.{thread.Id}.poll-grow", new TypedParameterValue.UInt32(thread.Grow));
            yield return new($"iothread.{thread.Id}.poll-shrink", new TypedParameterValue.UInt32(thread.Shrink));
        }
    }
}

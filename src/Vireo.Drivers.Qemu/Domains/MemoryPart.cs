using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Memory;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Running;
using Vireo.Drivers.Qemu.Statistics;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Guests' memory.</summary>
internal sealed class MemoryPart(QemuNode node) : DomainMemoryBase
{
    private const ulong BytesPerKib = 1024;
    private const DomainMemoryModFlags Supported = DomainMemoryModFlags.Live | DomainMemoryModFlags.Config | DomainMemoryModFlags.Maximum;

    /// <inheritdoc />
    public override ValueTask<ulong> DomainGetMaxMemoryAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).Definition.MaxMemoryKib);

    /// <inheritdoc />
    public override ValueTask DomainSetMaxMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken) =>
        DomainSetMemoryFlagsAsync(domain, memoryKib, DomainMemoryModFlags.Maximum, cancellationToken);

    /// <inheritdoc />
    public override ValueTask DomainSetMemoryAsync(DomainHandle domain, ulong memoryKib, CancellationToken cancellationToken) =>
        DomainSetMemoryFlagsAsync(domain, memoryKib, DomainMemoryModFlags.Live, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask DomainSetMemoryFlagsAsync(
        DomainHandle domain, ulong memoryKib, DomainMemoryModFlags flags, CancellationToken cancellationToken)
    {
        if (memoryKib == 0)
        {
            throw CallFaults.Library("memory", "virDomainSetMemoryFlags", "not be zero");
        }

        DriverFaults.CheckFlags((uint)flags, (uint)Supported, "qemuDomainSetMemoryFlags");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainSetMemoryFlags", cancellationToken).ConfigureAwait(false);
        ModificationTarget target = ModificationTarget.Resolve((uint)flags, guest.State);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if ((flags & DomainMemoryModFlags.Maximum) != 0)
        {
            if (target.Live)
            {
                throw DriverFaults.Invalid("cannot resize the maximum memory on an active domain");
            }

            target.Apply(node, guest, definition => definition.WithMaxMemory(memoryKib));
            return;
        }

        ulong most = target.Of(guest.State).MaxMemoryKib;
        if (memoryKib > most)
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, "cannot set memory higher than max memory");
        }

        if (target.Live)
        {
            await InflateAsync(guest.State, memoryKib, cancellationToken).ConfigureAwait(false);
        }

        if (target.Config)
        {
            (target with { Live = false }).Apply(node, guest, definition => definition.WithMemory(memoryKib));
        }
    }

    /// <inheritdoc />
    public override async ValueTask<IReadOnlyList<DomainMemoryStat>> DomainMemoryStatsAsync(
        DomainHandle domain, uint maxStats, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxStats, RemoteLimits.DomainMemoryStats, "maxStats", "REMOTE_DOMAIN_MEMORY_STATS_MAX");
        DriverFaults.CheckFlags(flags, 0, "qemuDomainMemoryStats");
        GuestState state = node.StateOf(domain);
        GuestRun run = state.RequiredRun;
        MonitorFigures figures = await MonitorFigures.ReadAsync(
            run, state.Definition.Root, Contract.Domains.Statistics.DomainStatsTypes.Balloon, cancellationToken).ConfigureAwait(false);
        List<DomainMemoryStat> stats = [];
        if (figures.Balloon.FindNumber("actual") is { } bytes)
        {
            stats.Add(new DomainMemoryStat(DomainMemoryStatTag.ActualBalloon, (ulong)bytes / BytesPerKib));
        }

        stats.AddRange(MemoryFigures.Of(figures.GuestMemory).Select(one => new DomainMemoryStat(one.Tag, one.Value)));
        stats.Add(new DomainMemoryStat(DomainMemoryStatTag.Rss, ProcessFigures.ResidentKib(run.Process.Pid)));
        return [.. stats.Take((int)maxStats)];
    }

    private static async Task InflateAsync(GuestState state, ulong memoryKib, CancellationToken cancellationToken)
    {
        XElement? balloon = state.Definition.Root.Elements("devices").Elements("memballoon").FirstOrDefault();
        if (balloon is null || balloon.Attribute("model")?.Value == "none")
        {
            throw DriverFaults.Invalid("Unable to change memory of active domain without the balloon device and guest OS balloon driver");
        }

        await state.RequiredRun.ExecuteAsync("balloon", new JsonObject { ["value"] = memoryKib * BytesPerKib }, cancellationToken).ConfigureAwait(false);
    }
}

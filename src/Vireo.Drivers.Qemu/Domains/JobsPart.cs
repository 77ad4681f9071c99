using System.Text.Json;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Jobs;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>How long jobs of guests go on.</summary>
internal sealed class JobsPart(QemuNode node) : DomainJobsBase
{
    private static readonly DomainJob Nothing = new(DomainJobType.None, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <inheritdoc />
    public override async ValueTask<DomainJob> DomainGetJobInfoAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        GuestRun run = node.StateOf(domain).RequiredRun;
        if (run.AsyncJob is null)
        {
            return Nothing;
        }

        JsonElement found = await run.ExecuteAsync("query-migrate", cancellationToken).ConfigureAwait(false);
        JsonElement memory = found.Find("ram") ?? default;
        ulong total = (ulong)memory.Number("total");
        ulong processed = (ulong)memory.Number("transferred");
        ulong remaining = (ulong)memory.Number("remaining");
        return new DomainJob(
            DomainJobType.Unbounded, (ulong)found.Number("total-time"), 0, total, processed, remaining, total, processed, remaining, 0, 0, 0);
    }

    /// <inheritdoc />
    public override async ValueTask<(DomainJobType Type, IReadOnlyList<TypedParameter> Parameters)> DomainGetJobStatsAsync(
        DomainHandle domain, DomainJobStatsFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)(DomainJobStatsFlags.Completed | DomainJobStatsFlags.KeepCompleted), "qemuDomainGetJobStats");
        DomainJob job = await DomainGetJobInfoAsync(domain, cancellationToken).ConfigureAwait(false);
        return job.Type == DomainJobType.None
            ? (DomainJobType.None, [])
            : (job.Type,
            [
                new TypedParameter("time_elapsed", new TypedParameterValue.UInt64(job.TimeElapsedMs)),
                new TypedParameter("data_total", new TypedParameterValue.UInt64(job.DataTotalBytes)),
                new TypedParameter("data_processed", new TypedParameterValue.UInt64(job.DataProcessedBytes)),
                new TypedParameter("data_remaining", new TypedParameterValue.UInt64(job.DataRemainingBytes)),
                new TypedParameter("memory_total", new TypedParameterValue.UInt64(job.MemoryTotalBytes)),
                new TypedParameter("memory_processed", new TypedParameterValue.UInt64(job.MemoryProcessedBytes)),
                new TypedParameter("memory_remaining", new TypedParameterValue.UInt64(job.MemoryRemainingBytes)),
            ]);
    }

    /// <inheritdoc />
    public override async ValueTask DomainAbortJobAsync(DomainHandle domain, CancellationToken cancellationToken)
    {
        GuestRun run = node.StateOf(domain).RequiredRun;
        if (run.AsyncJob is null)
        {
            throw DriverFaults.Invalid("no job is active on the domain");
        }

        await run.ExecuteAsync("migrate_cancel", cancellationToken).ConfigureAwait(false);
    }
}

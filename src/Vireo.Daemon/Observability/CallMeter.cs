using System.Runtime.CompilerServices;
using Vireo.Contract;
using Vireo.Contract.Administration;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Observability;

/// <summary>Measures the calls of all clients, procedure by procedure.</summary>
/// <param name="timeProvider">The clock.</param>
internal sealed class CallMeter(TimeProvider timeProvider)
{
    private readonly (uint Program, string Name, IReadOnlyList<ProcedureInfo> Procedures, CallFigures?[] Figures)[] _programs =
    [
        Of("remote", RemoteProgram.Procedures.All),
        Of("qemu", QemuProgram.Procedures.All),
        Of("lxc", LxcProgram.Procedures.All),
        Of("admin", AdminProgram.Procedures.All),
    ];

    private long _events;

    /// <summary>Events that were sent to clients.</summary>
    internal long Events => Volatile.Read(ref _events);

    /// <summary>The procedures that were called, each with its program's name.</summary>
    internal IEnumerable<(string Program, ProcedureInfo Procedure, CallFigures Figures)> Called =>
        from program in _programs
        from procedure in program.Procedures
        let figures = Volatile.Read(ref program.Figures[procedure.Number])
        where figures is not null
        select (program.Name, procedure, figures);

    internal void CountEvent() => Interlocked.Increment(ref _events);

    /// <summary>Measures a call that has begun just now.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="start">The clock's timestamp of its beginning.</param>
    /// <param name="work">The call.</param>
    /// <returns>The call.</returns>
    internal ValueTask Measure(ProcedureInfo procedure, long start, ValueTask work)
    {
        if (!work.IsCompleted)
        {
            return MeasureAsync(procedure, start, work);
        }

        Count(procedure, start, !work.IsCompletedSuccessfully);
        return work;
    }

    /// <summary>The clock's timestamp of now.</summary>
    /// <returns>The timestamp.</returns>
    internal long Now() => timeProvider.GetTimestamp();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask MeasureAsync(ProcedureInfo procedure, long start, ValueTask work)
    {
        bool failed = true;
        try
        {
            await work.ConfigureAwait(false);
            failed = false;
        }
        finally
        {
            Count(procedure, start, failed);
        }
    }

    private void Count(ProcedureInfo procedure, long start, bool failed)
    {
        foreach (var program in _programs)
        {
            if (program.Program == procedure.Program)
            {
                ref var figures = ref program.Figures[procedure.Number];
                (Volatile.Read(ref figures) ?? Add(ref figures)).Count(timeProvider.GetElapsedTime(start), failed);
                return;
            }
        }
    }

    private static CallFigures Add(ref CallFigures? place)
    {
        var added = new CallFigures();
        return Interlocked.CompareExchange(ref place, added, null) ?? added;
    }

    private static (uint Program, string Name, IReadOnlyList<ProcedureInfo> Procedures, CallFigures?[] Figures) Of(
        string name, IReadOnlyList<ProcedureInfo> procedures) =>
        (procedures[0].Program, name, procedures, new CallFigures?[procedures.Max(procedure => procedure.Number) + 1]);
}

using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>The processor time that every running guest has taken, in nanoseconds.</summary>
internal static class CpuTimes
{
    private const ulong TotalNs = 48_772_617_035;
    private const ulong UserNs = 5_540_000_000;
    private const ulong SystemNs = 6_460_000_000;

    /// <summary>What the guest itself took less than all on each processor.</summary>
    private const ulong OverheadNs = 1_234_567_890;

    private const uint MaxParameters = 16;
    private const uint MaxCpus = 128;
    private const int PerCpuFigures = 2;

    /// <summary>Judges what a call asks for.</summary>
    internal static void Check(uint parameters, int startCpu, uint cpus)
    {
        const string Function = "virDomainGetCPUStats";
        if (parameters > MaxParameters)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "nparams too large");
        }

        if (cpus > MaxCpus)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "ncpus too large");
        }

        if (startCpu == -1 && cpus != 1)
        {
            throw CallFaults.Argument("ncpus must be 1 when start_cpu is -1", Function, "start_cpu");
        }

        if (startCpu < -1)
        {
            throw CallFaults.Library("start_cpu", Function, "be zero or greater");
        }
    }

    /// <summary>The time on all processors together, and how many figures there are.</summary>
    internal static (IReadOnlyList<TypedParameter> Parameters, int Count) Total(uint parameters)
    {
        TypedParameter[] all = [Time("cpu_time", TotalNs), Time("user_time", UserNs), Time("system_time", SystemNs)];
        return parameters == 0 ? ([], all.Length) : ([.. all.Take((int)parameters)], Math.Min((int)parameters, all.Length));
    }

    /// <summary>The time on some of the processors, and how many figures there are of each; asked for none, how many processors.</summary>
    internal static (IReadOnlyList<TypedParameter> Parameters, int Count) Each(uint parameters, int startCpu, uint cpus, int hostCpus)
    {
        if (parameters == 0 || cpus == 0)
        {
            return ([], cpus == 0 ? hostCpus : PerCpuFigures);
        }

        if (startCpu >= hostCpus)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"start_cpu {startCpu} larger than maximum of {hostCpus - 1}");
        }

        int count = Math.Min((int)parameters, PerCpuFigures);
        ulong perCpu = TotalNs / (ulong)hostCpus;
        IEnumerable<int> wanted = Enumerable.Range(startCpu, Math.Min(hostCpus - startCpu, (int)cpus));
        return ([.. wanted.SelectMany(cpu => Figures(perCpu + (ulong)cpu).Take(count))], count);
    }

    private static IEnumerable<TypedParameter> Figures(ulong time) => [Time("cpu_time", time), Time("vcpu_time", time - OverheadNs)];

    private static TypedParameter Time(string name, ulong ns) => new(name, new TypedParameterValue.UInt64(ns));
}

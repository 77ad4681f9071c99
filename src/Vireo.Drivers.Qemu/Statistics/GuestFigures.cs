using System.Text.Json;
using System.Xml.Linq;
using Vireo.Contract.Domains.Statistics;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Statistics;

/// <summary>Writes a guest's figures as <c>virConnectGetAllDomainStats</c> gives them, group by group.</summary>
internal static class GuestFigures
{
    /// <summary>Every group that libvirt 9.0.0's driver has.</summary>
    internal const DomainStatsTypes Supported = (DomainStatsTypes)0x7ff;

    private const ulong BytesPerKib = 1024;

    /// <summary>Reads and writes a guest's figures.</summary>
    internal static async Task<IReadOnlyList<Contract.Parameters.TypedParameter>> ReadAsync(
        GuestState state, DomainStatsTypes types, bool mayWait, CancellationToken cancellationToken)
    {
        MonitorFigures monitor = mayWait && state.Run is { HasMonitor: true } run
            ? await MonitorFigures.ReadAsync(run, state.Definition.Root, types, cancellationToken).ConfigureAwait(false)
            : MonitorFigures.None;
        var output = new StatsWriter();
        foreach ((DomainStatsTypes type, Action<StatsWriter, GuestState, MonitorFigures> write) in Groups)
        {
            if ((types & type) != 0)
            {
                write(output, state, monitor);
            }
        }

        return output.Parameters;
    }

    private static readonly (DomainStatsTypes Type, Action<StatsWriter, GuestState, MonitorFigures> Write)[] Groups =
    [
        (DomainStatsTypes.State, WriteState),
        (DomainStatsTypes.CpuTotal, WriteCpu),
        (DomainStatsTypes.Balloon, WriteBalloon),
        (DomainStatsTypes.Vcpu, WriteVcpus),
        (DomainStatsTypes.Interface, WriteInterfaces),
        (DomainStatsTypes.Block, BlockFigures.Write),
        (DomainStatsTypes.IoThread, WriteIoThreads),
        (DomainStatsTypes.DirtyRate, WriteDirtyRate),
    ];

    private static void WriteState(StatsWriter output, GuestState state, MonitorFigures monitor) =>
        output.Int("state.state", (int)state.State).Int("state.reason", state.Reason);

    private static void WriteCpu(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        if (state.Run is { HasProcess: true } run)
        {
            (ulong user, ulong system) = ProcessFigures.CpuTimesNs(run.Process.Pid);
            output.ULong("cpu.time", user + system).ULong("cpu.user", user).ULong("cpu.system", system)
                .UInt("cpu.cache.monitor.count", 0)
                .ULong("cpu.haltpoll.success.time", 0)
                .ULong("cpu.haltpoll.fail.time", 0);
        }
    }

    private static void WriteBalloon(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        ulong current = state.IsActive && monitor.Balloon.FindNumber("actual") is { } bytes ? (ulong)bytes / BytesPerKib : state.Definition.MemoryKib;
        output.ULong("balloon.current", current).ULong("balloon.maximum", state.Definition.MaxMemoryKib);
        if (state.Run is not { HasProcess: true } run)
        {
            return;
        }

        foreach ((_, string name, ulong value) in MemoryFigures.Of(monitor.GuestMemory))
        {
            output.ULong("balloon." + name, value);
        }

        output.ULong("balloon.rss", ProcessFigures.ResidentKib(run.Process.Pid));
    }

    private static void WriteVcpus(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        output.UInt("vcpu.current", (uint)state.Definition.Vcpus).UInt("vcpu.maximum", (uint)state.Definition.MaxVcpus);
        if (state.Run is not { HasProcess: true } run)
        {
            return;
        }

        foreach ((int vcpu, int thread) in run.Vcpus)
        {
            string prefix = $"vcpu.{vcpu}.";
            output.Int(prefix + "state", (int)Contract.Domains.Processors.VcpuState.Running)
                .ULong(prefix + "time", ProcessFigures.Thread(run.Process.Pid, thread).TimeNs);
            if (ProcessFigures.Scheduling(run.Process.Pid, thread) is { } scheduling)
            {
                output.ULong(prefix + "wait", scheduling.WaitNs).ULong(prefix + "delay", scheduling.DelayNs);
            }
        }
    }

    private static void WriteInterfaces(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        if (!state.IsActive)
        {
            return;
        }

        XElement[] interfaces = [.. state.Definition.Root.Elements("devices").Elements("interface")];
        output.UInt("net.count", (uint)interfaces.Length);
        for (int i = 0; i < interfaces.Length; i++)
        {
            if (interfaces[i].Element("target")?.Attribute("dev")?.Value is { } device)
            {
                WriteInterface(output, $"net.{i}.", device);
            }
        }
    }

    private static void WriteInterface(StatsWriter output, string prefix, string device)
    {
        output.Text(prefix + "name", device);
        if (InterfaceFigures.Read(device) is { } traffic)
        {
            output.ULong(prefix + "rx.bytes", (ulong)traffic.ReceivedBytes)
                .ULong(prefix + "rx.pkts", (ulong)traffic.ReceivedPackets)
                .ULong(prefix + "rx.errs", (ulong)traffic.ReceiveErrors)
                .ULong(prefix + "rx.drop", (ulong)traffic.ReceiveDrops)
                .ULong(prefix + "tx.bytes", (ulong)traffic.SentBytes)
                .ULong(prefix + "tx.pkts", (ulong)traffic.SentPackets)
                .ULong(prefix + "tx.errs", (ulong)traffic.SendErrors)
                .ULong(prefix + "tx.drop", (ulong)traffic.SendDrops);
        }
    }

    private static void WriteIoThreads(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        JsonElement[] threads = [.. monitor.IoThreads.Items()];
        if (threads.Length == 0)
        {
            return;
        }

        output.UInt("iothread.count", (uint)threads.Length);
        foreach (JsonElement thread in threads)
        {
            string number = thread.Text("id").Replace("iothread", string.Empty, StringComparison.Ordinal);
            output.ULong($"iothread.{number}.poll-max-ns", (ulong)thread.Number("poll-max-ns"))
                .UInt($"iothread.{number}.poll-grow", (uint)thread.Number("poll-grow"))
                .UInt($"iothread.{number}.poll-shrink", (uint)thread.Number("poll-shrink"));
        }
    }

    private static void WriteDirtyRate(StatsWriter output, GuestState state, MonitorFigures monitor)
    {
        if (monitor.DirtyRate.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        int status = monitor.DirtyRate.Text("status") switch { "measuring" => 1, "measured" => 2, _ => 0 };
        output.Int("dirtyrate.calc_status", status)
            .Int("dirtyrate.calc_start_time", (int)monitor.DirtyRate.Number("start-time"))
            .Int("dirtyrate.calc_period", (int)monitor.DirtyRate.Number("calc-time"))
            .Text("dirtyrate.calc_mode", monitor.DirtyRate.Text("mode"));
    }
}

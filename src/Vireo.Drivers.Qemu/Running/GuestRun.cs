using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>One run of a guest: its process and its monitor. What only this run needs ends with it.</summary>
internal sealed class GuestRun(int id, string name)
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile GuestProcess? _process;
    private volatile QmpMonitor? _monitor;
    private GuestAgent? _agent;
    private int _ending;

    /// <summary>The id of the run.</summary>
    internal int Id { get; } = id;

    /// <summary>The guest's name when it was started; files of the run are called by it.</summary>
    internal string Name { get; } = name;

    /// <summary>The run's own folder.</summary>
    internal required string Folder { get; init; }

    /// <summary>Where the run's channels are.</summary>
    internal required string Channels { get; init; }

    /// <summary>The monitor's socket.</summary>
    internal required string MonitorPath { get; init; }

    /// <summary>The definition that the run began with; null: a former daemon began it.</summary>
    internal Host.DomainDocuments.DomainDefinition? Origin { get; init; }

    /// <summary>The threads of the virtual processors.</summary>
    internal IReadOnlyList<(int Vcpu, int ThreadId)> Vcpus { get; set; } = [];

    /// <summary>Streams to the guest's consoles and channels.</summary>
    internal ConsoleSessions Consoles { get; } = new();

    /// <summary>The events that wait to be handled, in their order.</summary>
    internal EventQueue Events { get; } = new();

    /// <summary>How a job outside of the guest's own process goes on.</summary>
    internal RunProgress Progress { get; } = new();

    /// <summary>QEMU's process.</summary>
    /// <exception cref="InvalidOperationException">It has not been started.</exception>
    internal GuestProcess Process
    {
        get => _process ?? throw new InvalidOperationException("the guest's process has not been started");
        set => _process = value;
    }

    /// <summary>QEMU's monitor.</summary>
    /// <exception cref="Errors.VirtException">It is not open.</exception>
    internal QmpMonitor Monitor
    {
        get => _monitor ?? throw CallFaults.NotRunning();
        set => _monitor = value;
    }

    /// <summary>Whether the process has been started.</summary>
    internal bool HasProcess => _process is not null;

    /// <summary>Whether the monitor is open.</summary>
    internal bool HasMonitor => _monitor is not null;

    /// <summary>Why the processors stand or run next, told to QEMU before its event comes.</summary>
    internal DomainRunningReason? NextRunning { get; set; }

    /// <summary>Why the processors stand next.</summary>
    internal DomainPausedReason? NextPaused { get; set; }

    /// <summary>Whether the guest's next end of its own is a reboot that the driver makes.</summary>
    internal bool IsFakeReboot { get; set; }

    /// <summary>Whether that reboot is under way.</summary>
    internal bool IsRebooting { get; set; }

    /// <summary>Whether the guest has ended of its own, and QEMU only waits to be told to go.</summary>
    internal bool IsShutDown { get; set; }

    /// <summary>Set while the driver ends the guest: why.</summary>
    internal GuestEnd? WantedEnd { get; set; }

    /// <summary>The long job that changes the guest from outside: <c>save</c>, <c>dump</c>; null: none.</summary>
    internal string? AsyncJob { get; set; }

    /// <summary>What the status says for libvirtd, or what that wrote into it, and this daemon does not use.</summary>
    internal IReadOnlyList<System.Xml.Linq.XElement> ForeignStatus { get; set; } = [];

    /// <summary>Held while the status file is written or deleted.</summary>
    internal Lock StatusGate { get; } = new();

    /// <summary>Whether the status file is not to be written any more.</summary>
    internal bool IsOver { get; set; }

    /// <summary>The guest's agent behind a channel. It ends with the run.</summary>
    internal GuestAgent AgentAt(string path) => LazyInitializer.EnsureInitialized(ref _agent, () => new GuestAgent(path));

    /// <summary>Ends when the run is over and cleaned up.</summary>
    internal Task Over => _over.Task;

    /// <summary>Whether the caller is the one that ends the run: the first.</summary>
    internal bool TryEnd() => Interlocked.Exchange(ref _ending, 1) == 0;

    /// <summary>Tells that the run is over.</summary>
    internal void SetOver()
    {
        _agent?.Dispose();
        _over.TrySetResult();
    }
}

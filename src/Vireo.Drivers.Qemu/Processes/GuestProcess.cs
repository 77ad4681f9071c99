using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>A process of a guest: this daemon's child, or a former one's. Watched by its descriptor, so its number cannot become another's.</summary>
internal sealed class GuestProcess
{
    private readonly SafeFileHandle _descriptor;
    private readonly bool _isChild;

    private GuestProcess(int pid, SafeFileHandle descriptor, bool isChild)
    {
        Pid = pid;
        _descriptor = descriptor;
        _isChild = isChild;
        Ended = WatchAsync();
    }

    /// <summary>Its number.</summary>
    internal int Pid { get; }

    /// <summary>Ends when the process has.</summary>
    internal Task Ended { get; }

    /// <summary>A process that was just started here.</summary>
    internal static GuestProcess OfChild(int pid) =>
        new(pid, LinuxProcesses.Open(pid) ?? throw new IOException($"process {pid} cannot be watched"), isChild: true);

    /// <summary>A process that a former daemon started.</summary>
    /// <returns>The process; null: there is none.</returns>
    internal static GuestProcess? Find(int pid) =>
        LinuxProcesses.Open(pid) is { } descriptor ? new GuestProcess(pid, descriptor, isChild: false) : null;

    /// <summary>Sends it a signal. One that has ended gets none.</summary>
    internal void Signal(int signal) => LinuxProcesses.Signal(_descriptor, signal);

    private async Task WatchAsync()
    {
        await Readiness.Shared.WaitReadableAsync(_descriptor, CancellationToken.None).ConfigureAwait(false);
        if (_isChild)
        {
            LinuxProcesses.Reap(_descriptor);
        }

        _descriptor.Dispose();
    }
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>Linux' calls about processes.</summary>
internal static unsafe partial class LinuxProcesses
{
    private const int PidfdSend = 424;
    private const int PidfdOpen = 434;
    private const int IdOfDescriptor = 3;
    private const int Exited = 4;
    private const int NoHang = 1;
    private const int SignalInfoBytes = 128;

    /// <summary>A descriptor of a process; null: there is no such process.</summary>
    internal static SafeFileHandle? Open(int pid)
    {
        nint descriptor = SystemCall(PidfdOpen, pid, 0, 0, 0);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    internal static void Signal(SafeFileHandle process, int signal)
    {
        bool isHeld = false;
        try
        {
            // Held, or its number could become another's on the way.
            process.DangerousAddRef(ref isHeld);
            _ = SystemCall(PidfdSend, process.DangerousGetHandle(), signal, 0, 0);
        }
        catch (ObjectDisposedException)
        {
            // The process has ended.
        }
        finally
        {
            if (isHeld)
            {
                process.DangerousRelease();
            }
        }
    }

    /// <summary>Takes the exit of a child that has ended, so that the kernel forgets it.</summary>
    internal static void Reap(SafeFileHandle process)
    {
        byte* information = stackalloc byte[SignalInfoBytes];
        _ = WaitId(IdOfDescriptor, (uint)process.DangerousGetHandle(), information, Exited | NoHang);
    }

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SystemCall(nint number, nint first, nint second, nint third, nint fourth);

    [LibraryImport("libc", EntryPoint = "waitid", SetLastError = true)]
    private static partial int WaitId(int idType, uint id, byte* information, int options);
}

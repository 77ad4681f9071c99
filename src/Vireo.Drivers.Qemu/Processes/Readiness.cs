using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>
/// Awaits descriptors that are no sockets: processes, terminals, pipes. One thread of the whole daemon waits for all of them
/// (<c>epoll</c>), since .NET waits for sockets only.
/// </summary>
internal sealed partial class Readiness
{
    private const int CloseOnExec = 0x80000;
    private const int Add = 1;
    private const int Delete = 2;
    private const uint In = 1;
    private const uint Out = 4;
    private const uint OneShot = 1u << 30;
    private const int Batch = 64;
    private const int Interrupted = 4;
    private const int NotPermitted = 1;

    private readonly ConcurrentDictionary<ulong, TaskCompletionSource> _waiting = new();
    private readonly int _epoll;
    private long _lastKey;

    private Readiness()
    {
        _epoll = EpollCreate(CloseOnExec);
        new Thread(Run) { IsBackground = true, Name = "descriptors" }.Start();
    }

    /// <summary>The daemon's one.</summary>
    internal static Readiness Shared { get; } = new();

    /// <summary>Waits until a descriptor can be read, or has ended.</summary>
    /// <param name="descriptor">The descriptor; it stays open until this returns.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal Task WaitReadableAsync(SafeHandle descriptor, CancellationToken cancellationToken) => WaitAsync(descriptor, In, cancellationToken);

    /// <summary>Waits until a descriptor can be written.</summary>
    /// <param name="descriptor">The descriptor; it stays open until this returns.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal Task WaitWritableAsync(SafeHandle descriptor, CancellationToken cancellationToken) => WaitAsync(descriptor, Out, cancellationToken);

    /// <summary>Each wait watches a copy of the descriptor: one of them may wait to read and another to write.</summary>
    private async Task WaitAsync(SafeHandle descriptor, uint what, CancellationToken cancellationToken)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using SafeFileHandle copy = Copy(descriptor);
        ulong key = (ulong)Interlocked.Increment(ref _lastKey);
        _waiting[key] = ready;
        try
        {
            if (!Watch(copy, what, key))
            {
                return; // a plain file is always ready
            }

            await ready.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _waiting.TryRemove(key, out _);
            Forget(copy);
        }
    }

    private static SafeFileHandle Copy(SafeHandle descriptor)
    {
        const int DuplicateCloseOnExec = 1030;
        bool isHeld = false;
        try
        {
            descriptor.DangerousAddRef(ref isHeld);
            int copy = Control((int)descriptor.DangerousGetHandle(), DuplicateCloseOnExec, 0);
            return copy >= 0
                ? new SafeFileHandle(copy, ownsHandle: true)
                : throw new IOException($"cannot watch a descriptor: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
        }
        finally
        {
            if (isHeld)
            {
                descriptor.DangerousRelease();
            }
        }
    }

    private unsafe bool Watch(SafeFileHandle copy, uint what, ulong key)
    {
        var wanted = new Event { Events = what | OneShot, Key = key };
        if (EpollControl(_epoll, Add, (int)copy.DangerousGetHandle(), &wanted) == 0)
        {
            return true;
        }

        int error = Marshal.GetLastPInvokeError();
        return error == NotPermitted ? false : throw new IOException($"cannot watch a descriptor: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    private unsafe void Forget(SafeFileHandle copy)
    {
        Event unused = default;
        _ = EpollControl(_epoll, Delete, (int)copy.DangerousGetHandle(), &unused);
    }

    private unsafe void Run()
    {
        Event* events = stackalloc Event[Batch];
        while (true)
        {
            int count = EpollWait(_epoll, events, Batch, -1);
            if (count < 0 && Marshal.GetLastPInvokeError() != Interrupted)
            {
                return;
            }

            for (int i = 0; i < count; i++)
            {
                if (_waiting.TryGetValue(events[i].Key, out TaskCompletionSource? ready))
                {
                    ready.TrySetResult();
                }
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int EpollCreate(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static unsafe partial int EpollControl(int epoll, int operation, int descriptor, Event* wanted);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static unsafe partial int EpollWait(int epoll, Event* events, int count, int timeout);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command, int argument);

    /// <summary><c>struct epoll_event</c>, which is packed on x86-64 only.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Event
    {
        internal uint Events;
        internal ulong Key;
    }
}

using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Links.Readiness;

/// <summary>Linux' <c>epoll</c>: tells which of many descriptors can be read. Each is told once and then forgotten until it is armed again.</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe partial class LinuxPoll : IDisposable
{
    private const int CloseOnExec = 0x80000;
    private const int Add = 1;
    private const int Modify = 3;
    private const int Interrupted = 4;
    private const uint Readable = 0x1;
    private const uint OneShot = 1u << 30;

    /// <summary>Where a number stands behind the kind of event; the kernel packs the two on x86 only.</summary>
    private static readonly int KeyOffset =
        RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 ? sizeof(uint) : sizeof(ulong);

    private readonly SafeFileHandle _poll;
    private readonly byte[] _events;

    /// <summary>Begins with no descriptor.</summary>
    /// <param name="capacity">How many are told of at once.</param>
    /// <exception cref="Win32Exception">The system has no room for it.</exception>
    internal LinuxPoll(int capacity)
    {
        _events = new byte[capacity * EventSize];
        _poll = new SafeFileHandle(Create(CloseOnExec), ownsHandle: true);
        if (_poll.IsInvalid)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    private static int EventSize => KeyOffset + sizeof(ulong);

    /// <summary>Has the next moment told at which a descriptor can be read, or has ended; it may be now.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="key">The number by which it is told.</param>
    /// <param name="isNew">Whether it was never armed here.</param>
    /// <exception cref="ObjectDisposedException">The descriptor was closed.</exception>
    /// <exception cref="IOException">The system cannot watch it.</exception>
    internal void Arm(SafeHandle descriptor, ulong key, bool isNew)
    {
        // The kernel copies what stands here before the call returns.
        Span<byte> one = stackalloc byte[2 * sizeof(ulong)];
        BinaryPrimitives.WriteUInt32LittleEndian(one, Readable | OneShot);
        BinaryPrimitives.WriteUInt64LittleEndian(one[KeyOffset..], key);
        fixed (byte* at = one)
        {
            if (Control(_poll, isNew ? Add : Modify, descriptor, at) < 0)
            {
                var inner = new Win32Exception(Marshal.GetLastPInvokeError());
                throw new IOException($"the socket cannot be waited for: {inner.Message}", inner);
            }
        }
    }

    /// <summary>Waits for descriptors, blocking the thread.</summary>
    /// <param name="keys">Where their numbers go; as many as the capacity.</param>
    /// <returns>How many there are.</returns>
    internal int Wait(Span<ulong> keys)
    {
        int count;
        do
        {
            fixed (byte* at = _events)
            {
                count = Wait(_poll, at, keys.Length, -1);
            }
        }
        while (count < 0 && Marshal.GetLastPInvokeError() == Interrupted);

        for (int i = 0; i < count; i++)
        {
            keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(_events.AsSpan((i * EventSize) + KeyOffset));
        }

        return count;
    }

    /// <inheritdoc />
    public void Dispose() => _poll.Dispose();

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial nint Create(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int Control(SafeHandle poll, int operation, SafeHandle descriptor, byte* one);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static partial int Wait(SafeHandle poll, byte* events, int capacity, int timeout);
}

using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Sends descriptors over a unix socket (<c>SCM_RIGHTS</c>), which .NET's sockets do not.</summary>
internal static partial class SocketDescriptors
{
    private const int SolSocket = 1;
    private const int ScmRights = 1;
    private const int DontWait = 0x40;
    private const int NoSignal = 0x4000;
    private const int Again = 11;
    private const int Interrupted = 4;

    /// <summary>White space carries the descriptor: JSON does not mind it, so the command that follows can be sent as any other.</summary>
    private const byte Carrier = (byte)' ';

    /// <summary>Sends one descriptor. It stays the caller's.</summary>
    internal static async ValueTask SendAsync(Socket socket, SafeFileHandle descriptor, CancellationToken cancellationToken)
    {
        int error;
        while ((error = TrySend(socket.SafeHandle, descriptor)) != 0)
        {
            switch (error)
            {
                case Interrupted:
                    continue;
                case Again:
                    // A byte of white space goes once there is room, and then there is room for another.
                    await socket.SendAsync(new[] { Carrier }, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    throw new SocketException(error);
            }
        }
    }

    private static unsafe int TrySend(SafeHandle socket, SafeFileHandle descriptor)
    {
        bool isHeld = false;
        try
        {
            descriptor.DangerousAddRef(ref isHeld);
            var control = new Control
            {
                Length = (nuint)(sizeof(nuint) + (2 * sizeof(int)) + sizeof(int)),
                Level = SolSocket,
                Type = ScmRights,
                Descriptor = (int)descriptor.DangerousGetHandle(),
            };
            byte carrier = Carrier;

            // All of these live on this stack until the call returns, and the kernel only reads them.
            var vector = new Vector { Base = &carrier, Length = 1 };
            var message = new Message { Vectors = &vector, VectorCount = 1, Control = &control, ControlLength = (nuint)sizeof(Control) };
            return SendMessage(socket, &message, DontWait | NoSignal) < 0 ? Marshal.GetLastPInvokeError() : 0;
        }
        finally
        {
            if (isHeld)
            {
                descriptor.DangerousRelease();
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "sendmsg", SetLastError = true)]
    private static unsafe partial nint SendMessage(SafeHandle socket, Message* message, int flags);

    /// <summary><c>struct iovec</c>.</summary>
    private unsafe struct Vector
    {
        internal byte* Base;
        internal nuint Length;
    }

    /// <summary><c>struct msghdr</c>; where the C library's has an int and padding, the padding is 0.</summary>
    private unsafe struct Message
    {
        internal void* Name;
        internal uint NameLength;
        internal Vector* Vectors;
        internal nuint VectorCount;
        internal Control* Control;
        internal nuint ControlLength;
        internal int Flags;
    }

    /// <summary><c>struct cmsghdr</c> with one descriptor behind it, padded to a word as the kernel wants it.</summary>
    private unsafe struct Control
    {
        internal nuint Length;
        internal int Level;
        internal int Type;
        internal int Descriptor;
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Links;

/// <summary>Linux' <c>recvmsg</c> and <c>sendmsg</c>, for the descriptors that .NET's sockets do not carry. Neither waits.</summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class LinuxMessages
{
    internal const int Again = 11;
    internal const int Interrupted = 4;

    private const int SolSocket = 1;
    private const int ScmRights = 1;
    private const int DontWait = 0x40;
    private const int NoSignal = 0x4000;
    private const int CloseOnExec = 0x40000000;

    /// <summary>Receives what there is.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffer">Where bytes go.</param>
    /// <param name="descriptors">Where descriptors go; a child process inherits none of them.</param>
    /// <param name="error">The <c>errno</c> when nothing was received.</param>
    /// <returns>How many bytes; 0: the end; -1: nothing.</returns>
    internal static int Receive(SafeHandle socket, Span<byte> buffer, ICollection<SafeFileHandle> descriptors, out int error)
    {
        // Room for as many as a frame may bring; the kernel closes what does not fit.
        Span<byte> control = stackalloc byte[sizeof(ControlHeader) + (FrameLimits.MaxDescriptors * sizeof(int))];
        nint received;
        int controlLength;

        // The three addresses stay fixed for the call, and the kernel writes no further than the lengths beside them.
        fixed (byte* bytes = buffer, controlBytes = control)
        {
            var vector = new Vector { Base = bytes, Length = (nuint)buffer.Length };
            var message = new Message { Vectors = &vector, VectorCount = 1, Control = controlBytes, ControlLength = (nuint)control.Length };
            received = ReceiveMessage(socket, &message, DontWait | CloseOnExec);
            error = received < 0 ? Marshal.GetLastPInvokeError() : 0;
            controlLength = received < 0 ? 0 : (int)message.ControlLength;
        }

        if (controlLength > 0)
        {
            TakeDescriptors(control[..controlLength], descriptors);
        }

        return (int)received;
    }

    /// <summary>Sends one byte of 0 with a descriptor.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <returns>0, or the <c>errno</c>.</returns>
    internal static int SendDescriptor(SafeHandle socket, SafeFileHandle descriptor)
    {
        bool isHeld = false;
        try
        {
            descriptor.DangerousAddRef(ref isHeld);
            var control = new DescriptorControl
            {
                Header = new ControlHeader
                {
                    Length = (nuint)(sizeof(ControlHeader) + sizeof(int)),
                    Level = SolSocket,
                    Type = ScmRights,
                },
                Descriptor = (int)descriptor.DangerousGetHandle(),
            };
            byte carrier = 0;

            // All four live on this stack until the call returns, and the kernel only reads them.
            var vector = new Vector { Base = &carrier, Length = 1 };
            var message = new Message
            {
                Vectors = &vector,
                VectorCount = 1,
                Control = (byte*)&control,
                ControlLength = (nuint)sizeof(DescriptorControl),
            };
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

    private static void TakeDescriptors(Span<byte> control, ICollection<SafeFileHandle> descriptors)
    {
        while (control.Length >= sizeof(ControlHeader))
        {
            var header = MemoryMarshal.Read<ControlHeader>(control);
            int length = (int)Math.Min(header.Length, (nuint)control.Length);
            if (length < sizeof(ControlHeader))
            {
                return;
            }

            if (header is { Level: SolSocket, Type: ScmRights })
            {
                foreach (int descriptor in MemoryMarshal.Cast<byte, int>(control[sizeof(ControlHeader)..length]))
                {
                    descriptors.Add(new SafeFileHandle(descriptor, ownsHandle: true));
                }
            }

            int aligned = (length + sizeof(nuint) - 1) & -sizeof(nuint);
            control = control[Math.Min(aligned, control.Length)..];
        }
    }

    [LibraryImport("libc", EntryPoint = "recvmsg", SetLastError = true)]
    private static partial nint ReceiveMessage(SafeHandle socket, Message* message, int flags);

    [LibraryImport("libc", EntryPoint = "sendmsg", SetLastError = true)]
    private static partial nint SendMessage(SafeHandle socket, Message* message, int flags);

    /// <summary><c>struct iovec</c>.</summary>
    private struct Vector
    {
        internal byte* Base;
        internal nuint Length;
    }

    /// <summary><c>struct msghdr</c>; where the C library's has an int and padding, the padding is 0.</summary>
    private struct Message
    {
        internal void* Name;
        internal uint NameLength;
        internal Vector* Vectors;
        internal nuint VectorCount;
        internal byte* Control;
        internal nuint ControlLength;
        internal int Flags;
    }

    /// <summary><c>struct cmsghdr</c>.</summary>
    private struct ControlHeader
    {
        internal nuint Length;
        internal int Level;
        internal int Type;
    }

    /// <summary>A control message with one descriptor, padded to a word as the kernel wants it.</summary>
    private struct DescriptorControl
    {
        internal ControlHeader Header;
        internal int Descriptor;
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Host.Links;

/// <summary>
/// Asks the kernel to change links, addresses and routes. The kernel answers within the call, so nothing waits; each request has a socket of
/// its own, and belongs to the network namespace of the thread that asks.
/// </summary>
[SupportedOSPlatform("linux")]
internal static partial class RouteNetlink
{
    private const int Family = 16; // AF_NETLINK
    private const int RawCloseOnExec = 3 | 0x80000; // SOCK_RAW | SOCK_CLOEXEC
    private const int Protocol = 0; // NETLINK_ROUTE
    private const int AnswerLength = 8192;

    /// <summary>Sends a request and gives the kernel's answer.</summary>
    /// <returns>0: it was done; else the system's error.</returns>
    internal static unsafe int Ask(NetlinkMessage message)
    {
        int descriptor = CreateSocket(Family, RawCloseOnExec, Protocol);
        if (descriptor < 0)
        {
            return Marshal.GetLastPInvokeError();
        }

        using var socket = new SafeFileHandle(descriptor, ownsHandle: true);
        ReadOnlySpan<byte> request = message.Finish();
        Span<byte> answer = stackalloc byte[AnswerLength];

        // Both buffers stay fixed for the calls, which get their true lengths.
        fixed (byte* bytes = request)
        {
            if (Send(socket, bytes, (nuint)request.Length, 0) < 0)
            {
                return Marshal.GetLastPInvokeError();
            }
        }

        fixed (byte* bytes = answer)
        {
            nint length = Receive(socket, bytes, (nuint)answer.Length, 0);
            return length < 0 ? Marshal.GetLastPInvokeError() : NetlinkMessage.ErrorIn(answer[..(int)length]);
        }
    }

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int CreateSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    private static unsafe partial nint Send(SafeFileHandle socket, byte* bytes, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    private static unsafe partial nint Receive(SafeFileHandle socket, byte* bytes, nuint length, int flags);
}

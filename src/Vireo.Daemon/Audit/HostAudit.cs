using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Daemon.Audit;

/// <summary>The kernel's audit, which auditd keeps. Records are sent and not waited for: a call is never held up by them.</summary>
[SupportedOSPlatform("linux")]
internal sealed partial class HostAudit : IDisposable
{
    private const int NetlinkFamily = 16;
    private const int RawSocket = 3;
    private const int CloseOnExec = 0x80000;
    private const int AuditProtocol = 9;
    private const int DoNotWait = 0x40;

    // struct nlmsghdr: length, type, flags, sequence, port; in the host's byte order.
    private const int HeaderLength = 16;
    private const int TypeOffset = 4;
    private const int FlagsOffset = 6;
    private const ushort VirtControl = 2500; // AUDIT_VIRT_CONTROL
    private const ushort Request = 1;
    private const int MaxLength = 8192; // the kernel drops longer ones

    private readonly SafeFileHandle _socket;

    private HostAudit(SafeFileHandle socket) => _socket = socket;

    /// <summary>Opens it.</summary>
    /// <returns>The audit; null: this host has none, or only its superuser's daemon may write to it.</returns>
    internal static HostAudit? TryOpen()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return null;
        }

        var socket = new SafeFileHandle(Open(NetlinkFamily, RawSocket | CloseOnExec, AuditProtocol), ownsHandle: true);
        if (!socket.IsInvalid)
        {
            return new HostAudit(socket);
        }

        socket.Dispose();
        return null;
    }

    /// <summary>Sends a record.</summary>
    /// <param name="record">Its text.</param>
    /// <returns>Whether the kernel took it.</returns>
    internal bool Send(string record)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{record} exe=\"{Environment.ProcessPath}\"\0");
        byte[] message = new byte[Math.Min(HeaderLength + Encoding.UTF8.GetMaxByteCount(text.Length), MaxLength)];
        Encoding.UTF8.TryGetBytes(text, message.AsSpan(HeaderLength), out int written);
        int length = HeaderLength + written;
        BitConverter.TryWriteBytes(message, length);
        BitConverter.TryWriteBytes(message.AsSpan(TypeOffset), VirtControl);
        BitConverter.TryWriteBytes(message.AsSpan(FlagsOffset), Request);
        return Send(_socket, message, (nuint)length, DoNotWait) == length;
    }

    public void Dispose() => _socket.Dispose();

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int Open(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    private static partial nint Send(SafeFileHandle socket, ReadOnlySpan<byte> message, nuint length, int flags);
}

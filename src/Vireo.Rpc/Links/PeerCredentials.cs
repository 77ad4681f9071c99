using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Vireo.Rpc.Links;

/// <summary>Who was at the other end of a unix socket when it was connected.</summary>
/// <param name="ProcessId">Its process.</param>
/// <param name="UserId">Its effective user.</param>
/// <param name="GroupId">Its effective group.</param>
/// <param name="StartTime">
/// When the process started, in clock ticks since the host did: with the process id it names one process for good. 0: not known.
/// </param>
public sealed record PeerCredentials(int ProcessId, uint UserId, uint GroupId, ulong StartTime)
{
    private const int SolSocket = 1;
    private const int SoPeerCred = 17;
    private const int MaxStatBytes = 1024;
    private const int StartTimeField = 19; // of those behind the command's name in /proc/PID/stat

    /// <summary>Asks the kernel.</summary>
    /// <param name="socket">A connected unix socket.</param>
    /// <returns>The credentials as they were at the time of connecting.</returns>
    /// <exception cref="PlatformNotSupportedException">This is not Linux.</exception>
    /// <exception cref="SocketException">The kernel does not say.</exception>
    public static PeerCredentials Of(Socket socket)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("the peer's credentials can be asked for on Linux only");
        }

        Span<int> ucred = stackalloc int[3];
        int length = socket.GetRawSocketOption(SolSocket, SoPeerCred, MemoryMarshal.AsBytes(ucred));
        return length == ucred.Length * sizeof(int)
            ? new PeerCredentials(ucred[0], (uint)ucred[1], (uint)ucred[2], ReadStartTime(ucred[0]))
            : throw new SocketException((int)SocketError.OperationNotSupported);
    }

    private static ulong ReadStartTime(int processId)
    {
        try
        {
            // Of a file that nobody writes, one read gets all, and no lock is asked for: this is done for every client.
            using var stat = File.OpenHandle($"/proc/{processId.ToString(CultureInfo.InvariantCulture)}/stat", share: FileShare.ReadWrite);
            Span<byte> line = stackalloc byte[MaxStatBytes];
            line = line[..RandomAccess.Read(stat, line, fileOffset: 0)];

            // The command's name may hold spaces and parentheses; what follows the last parenthesis is plain.
            var fields = line[(line.LastIndexOf((byte)')') + 2)..];
            int field = 0;
            foreach (var range in fields.Split((byte)' '))
            {
                if (field++ == StartTimeField)
                {
                    return ulong.Parse(fields[range], CultureInfo.InvariantCulture);
                }
            }
        }
        catch (IOException)
        {
            // The process has gone already, or hides.
        }
        catch (UnauthorizedAccessException)
        {
        }

        return 0;
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Vireo.Errors;

namespace Vireo.Host.Links;

/// <summary>
/// Tap links: what one end sends comes out of descriptors, which a guest gets. A tap goes with its last descriptor, so one never outlives its
/// guest (<c>virNetDevTapCreate</c>).
/// </summary>
[SupportedOSPlatform("linux")]
public static partial class TapLinks
{
    private const string Device = "/dev/net/tun";
    private const uint SetInterface = 0x400454ca; // TUNSETIFF
    private const int RequestLength = 40; // struct ifreq
    private const int FlagsOffset = 16;
    private const int ReadWriteCloseOnExec = 2 | 0x80000;
    private const short Tap = 0x2;
    private const short ManyQueues = 0x100;
    private const short NoPacketInformation = 0x1000;
    private const short VirtioHeader = 0x4000;

    /// <summary>Makes a tap, which is off.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="queues">How many descriptors it has.</param>
    /// <param name="hasVirtioHeader">Whether frames carry a header of virtio, so that the host's offloads serve the guest.</param>
    /// <returns>The descriptors, the caller's.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: the kernel refuses.</exception>
    public static IReadOnlyList<SafeFileHandle> Create(string name, int queues, bool hasVirtioHeader)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Encoding.UTF8.GetByteCount(name) > HostLinks.MaxNameLength)
        {
            throw LinkFaults.System(LinkFaults.OutOfRange, $"Network interface name '{name}' is too long");
        }

        var opened = new List<SafeFileHandle>(queues);
        try
        {
            for (int i = 0; i < queues; i++)
            {
                opened.Add(OpenQueue(name, queues > 1, hasVirtioHeader));
            }

            return opened;
        }
        catch
        {
            opened.ForEach(queue => queue.Dispose());
            throw;
        }
    }

    private static unsafe SafeFileHandle OpenQueue(string name, bool isOneOfMany, bool hasVirtioHeader)
    {
        int descriptor = Open(Device, ReadWriteCloseOnExec);
        if (descriptor < 0)
        {
            throw LinkFaults.System(Marshal.GetLastPInvokeError(), $"Unable to open {Device}, is tun module loaded?");
        }

        var queue = new SafeFileHandle(descriptor, ownsHandle: true);
        Span<byte> request = stackalloc byte[RequestLength];
        request.Clear();
        Encoding.UTF8.GetBytes(name, request);
        short flags = (short)(Tap | NoPacketInformation | (isOneOfMany ? ManyQueues : 0) | (hasVirtioHeader ? VirtioHeader : 0));
        BitConverter.TryWriteBytes(request[FlagsOffset..], flags);

        // The request is on the stack, as long as the kernel's structure, for the whole call.
        fixed (byte* bytes = request)
        {
            if (Control(queue, SetInterface, bytes) < 0)
            {
                int error = Marshal.GetLastPInvokeError();
                queue.Dispose();
                throw LinkFaults.System(error, $"Unable to create tap device {name}");
            }
        }

        return queue;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static unsafe partial int Control(SafeFileHandle file, nuint request, byte* argument);
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Host.Files;

/// <summary>Data and holes of files, and the room that they take.</summary>
[SupportedOSPlatform("linux")]
public static partial class FileExtents
{
    private const int SeekData = 3;
    private const int SeekHole = 4;
    private const int Interrupted = 4;

    /// <summary>Where data begins, at a place or after it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">The place.</param>
    /// <param name="length">The file's length, where there is no more data.</param>
    /// <returns>The first byte of data.</returns>
    public static long DataFrom(SafeFileHandle file, long offset, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        long found = Seek(file, offset, SeekData);
        return found < 0 ? length : found;
    }

    /// <summary>Where data ends that is at a place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">The place.</param>
    /// <param name="length">The file's length, where nothing else is known.</param>
    /// <returns>The first byte after it.</returns>
    public static long HoleFrom(SafeFileHandle file, long offset, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        long found = Seek(file, offset, SeekHole);
        return found < 0 ? length : found;
    }

    /// <summary>Takes room on the disk for a part of a file, which grows where needed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>null: it has it; else the system's words.</returns>
    public static string? Allocate(SafeFileHandle file, long offset, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        int error;
        do
        {
            error = Allocate(file, (nint)offset, (nint)length);
        }
        while (error == Interrupted);
        return error == 0 ? null : Marshal.GetPInvokeErrorMessage(error);
    }

    /// <summary>Makes a file longer or shorter.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">Its length from now on.</param>
    /// <returns>null: it has it; else the system's words.</returns>
    public static string? Truncate(SafeFileHandle file, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TruncateFile(file, length) == 0 ? null : Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());
    }

    /// <summary>Makes a file share another's blocks.</summary>
    /// <param name="file">The file.</param>
    /// <param name="original">The other.</param>
    /// <returns>null: it does; else the system's words.</returns>
    public static string? Clone(SafeFileHandle file, SafeFileHandle original)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(original);
        const nuint Ficlone = 0x4004_9409;
        return Control(file, Ficlone, (int)original.DangerousGetHandle()) == 0
            ? null
            : Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "lseek64", SetLastError = true)]
    private static partial long Seek(SafeFileHandle file, long offset, int whence);

    // The 64-bit calls of the C library: off_t is as wide as a pointer there.
    [LibraryImport("libc", EntryPoint = "posix_fallocate")]
    private static partial int Allocate(SafeFileHandle file, nint offset, nint length);

    [LibraryImport("libc", EntryPoint = "ftruncate64", SetLastError = true)]
    private static partial int TruncateFile(SafeFileHandle file, long length);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, nuint request, int argument);
}

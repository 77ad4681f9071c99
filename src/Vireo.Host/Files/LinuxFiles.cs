using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Host.Files;

/// <summary>Opens files in ways that .NET does not offer, and puts folders on the disk.</summary>
[SupportedOSPlatform("linux")]
public static partial class LinuxFiles
{
    /// <summary><c>O_WRONLY</c>.</summary>
    public const int WriteOnly = 1;

    /// <summary><c>O_RDWR</c>.</summary>
    public const int ReadWrite = 2;

    /// <summary><c>O_CREAT</c>.</summary>
    public const int Create = 0x40;

    /// <summary><c>O_EXCL</c>: what is made was not there.</summary>
    public const int Exclusive = 0x80;

    /// <summary><c>O_NOCTTY</c>: a terminal does not become the daemon's own.</summary>
    public const int NotOurTerminal = 0x100;

    /// <summary><c>O_TRUNC</c>.</summary>
    public const int Truncate = 0x200;

    /// <summary><c>O_APPEND</c>: every writer writes at the end, whoever wrote last.</summary>
    public const int Append = 0x400;

    /// <summary><c>O_NONBLOCK</c>.</summary>
    public const int NonBlocking = 0x800;

    private const int Folder = 0x10000;
    private const int CloseOnExec = 0x80000;
    private const int NoEntry = 2;

    /// <summary>The mode of files that their owner alone may read.</summary>
    public const uint OwnerOnly = 0b110_000_000;

    /// <summary>Opens a file; programs that are started do not get it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="flags">How, of the constants here.</param>
    /// <param name="mode">Who may do what with a file that this makes.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="IOException">It cannot be opened; the message ends with the system's own words.</exception>
    public static SafeFileHandle Open(string path, int flags, uint mode = OwnerOnly)
    {
        int descriptor = Open(path, flags | CloseOnExec, (int)mode);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new IOException($"{path}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
    }

    /// <summary>Puts a change of a folder's entries on the disk.</summary>
    /// <param name="path">One of the entries.</param>
    public static void FlushFolderOf(string path)
    {
        using SafeFileHandle folder = Open(Path.GetDirectoryName(path) ?? "/", Folder);
        _ = Flush(folder);
    }

    /// <summary>Deletes a folder, which must be empty.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>null: it is gone; else the system's words.</returns>
    public static string? RemoveFolder(string path) => RemoveEmpty(path) == 0 ? null : LastWords();

    /// <summary>Deletes a file, or one of its names.</summary>
    /// <param name="path">The name.</param>
    /// <returns>null: it is gone; else the system's words.</returns>
    public static string? RemoveName(string path) => Unlink(path) == 0 || Marshal.GetLastPInvokeError() == NoEntry ? null : LastWords();

    /// <summary>Whether a folder can be looked through.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>null: it can; else the system's words.</returns>
    public static string? TestFolder(string path)
    {
        int descriptor = Open(path, Folder | CloseOnExec, 0);
        using var folder = new SafeFileHandle(descriptor, ownsHandle: true);
        return descriptor >= 0 ? null : LastWords();
    }

    /// <summary>Reads what there is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="buffer">Takes it.</param>
    /// <returns>How many bytes; -1: nothing, see the system's error.</returns>
    public static unsafe int Read(SafeFileHandle file, Span<byte> buffer)
    {
        // The buffer stays fixed for the call, and the kernel writes no further than its length.
        fixed (byte* bytes = buffer)
        {
            return (int)Read(file, bytes, (nuint)buffer.Length);
        }
    }

    /// <summary>Writes what can be written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="buffer">What to write.</param>
    /// <returns>How many bytes; -1: nothing, see the system's error.</returns>
    public static unsafe int Write(SafeFileHandle file, ReadOnlySpan<byte> buffer)
    {
        fixed (byte* bytes = buffer)
        {
            return (int)Write(file, bytes, (nuint)buffer.Length);
        }
    }

    /// <summary>The system's last error.</summary>
    /// <param name="what">What failed.</param>
    /// <returns>The error.</returns>
    public static IOException LastError(string what) => new($"{what}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    private static string LastWords() => Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "rmdir", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RemoveEmpty(string path);

    [LibraryImport("libc", EntryPoint = "unlink", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Unlink(string path);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static unsafe partial nint Read(SafeFileHandle file, byte* buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint Write(SafeFileHandle file, byte* buffer, nuint length);
}

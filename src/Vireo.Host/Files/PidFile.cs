using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Host.Files;

/// <summary>
/// A pid file, open and locked: whoever finds it locked knows that its process lives. The lock belongs to the open file
/// (<c>F_OFD_SETLK</c>), not to a process, so that a program that is started can inherit it.
/// </summary>
[SupportedOSPlatform("linux")]
public static unsafe partial class PidFile
{
    private const int SetLock = 37;
    private const short WriteLock = 1;

    /// <summary>Creates the file and locks it.</summary>
    /// <param name="path">Where.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="IOException">Another process holds it.</exception>
    public static SafeFileHandle Create(string path)
    {
        SafeFileHandle file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var wanted = new Lock { Type = WriteLock };
        if (Control(file, SetLock, &wanted) < 0)
        {
            file.Dispose();
            throw new IOException($"Failed to acquire pid file '{path}': Resource temporarily unavailable");
        }

        RandomAccess.SetLength(file, 0);
        return file;
    }

    /// <summary>Writes the process that the file is of.</summary>
    /// <param name="file">The open file.</param>
    /// <param name="pid">The process.</param>
    public static void Write(SafeFileHandle file, int pid) =>
        RandomAccess.Write(file, System.Text.Encoding.ASCII.GetBytes(pid.ToString(System.Globalization.CultureInfo.InvariantCulture)), 0);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, int command, Lock* wanted);

    /// <summary><c>struct flock</c> on 64-bit Linux.</summary>
    private struct Lock
    {
        internal short Type;
        internal short Whence;
        internal long Start;
        internal long Length;
        internal int Pid;
    }
}

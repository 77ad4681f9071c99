using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>
/// A guest's pid file. QEMU inherits it open and locked, so whoever finds it locked knows that its process lives. The lock belongs to the open
/// file (<c>F_OFD_SETLK</c>), not to a process, or it would not be inherited.
/// </summary>
internal static unsafe partial class PidFile
{
    private const int SetLock = 37;
    private const short WriteLock = 1;

    /// <summary>Creates the file and locks it.</summary>
    /// <exception cref="IOException">Another process holds it.</exception>
    internal static SafeFileHandle Create(string path)
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
    internal static void Write(SafeFileHandle file, int pid) =>
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

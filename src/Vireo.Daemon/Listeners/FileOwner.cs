using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Vireo.Daemon.Accounts;

namespace Vireo.Daemon.Listeners;

/// <summary>What .NET has no call for: a file's group and type, the process's mask of modes, groups by name.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class FileOwner
{
    private const uint Unchanged = uint.MaxValue;

    // struct statx and its flags: the same on every architecture of Linux.
    private const int StatusLength = 256;
    private const int UserOffset = 20;
    private const int ModeOffset = 28;
    private const int CurrentDirectory = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeWanted = 1;
    private const uint UserWanted = 8;
    private const int TypeMask = 0xF000;
    private const int SocketType = 0xC000;

    private const string GroupFile = "/etc/group";

    internal static void SetGroup(string path, uint groupId)
    {
        if (ChangeOwner(path, Unchanged, groupId) != 0)
        {
            throw new IOException($"its group cannot be set to {groupId}: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
        }
    }

    /// <summary>Sets the bits that new files do not get, for the whole process.</summary>
    /// <param name="mask">The bits.</param>
    /// <returns>The bits before.</returns>
    internal static int SetMask(int mask) => (int)ChangeMask((uint)mask);

    /// <summary>Finds a group.</summary>
    /// <param name="nameOrId">Its name, or its number.</param>
    /// <returns>The group's number; null: there is no such group.</returns>
    internal static uint? FindGroup(string nameOrId)
    {
        foreach (string line in File.ReadLines(GroupFile))
        {
            string[] fields = line.Split(':');
            if (fields.Length > 2 && fields[0] == nameOrId && uint.TryParse(fields[2], out uint found))
            {
                return found;
            }
        }

        return uint.TryParse(nameOrId, out uint id) ? id : null;
    }

    /// <summary>Whether a file is a socket; a file that a link leads to does not count.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Whether it is; false too where it cannot be told.</returns>
    internal static bool IsSocket(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        Span<byte> status = stackalloc byte[StatusLength];
        return Status(CurrentDirectory, path, DoNotFollow, TypeWanted, status) == 0
            && (BitConverter.ToUInt16(status[ModeOffset..]) & TypeMask) == SocketType;
    }

    /// <summary>Whether a file belongs to who runs this process, or to the host's superuser.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Whether it does; true too where it cannot be told.</returns>
    internal static bool IsOwnOrRoots(string path)
    {
        Span<byte> status = stackalloc byte[StatusLength];
        return !OperatingSystem.IsLinux()
            || Status(CurrentDirectory, path, 0, UserWanted, status) != 0
            || BitConverter.ToUInt32(status[UserOffset..]) is var owner && (owner == 0 || owner == HostAccounts.OwnUserId);
    }

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwner(string path, uint userId, uint groupId);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int directory, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial uint ChangeMask(uint mask);
}

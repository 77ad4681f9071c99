using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Vireo.Daemon.Listeners;

/// <summary>What .NET has no call for: a file's group, the process's mask of modes, groups by name.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class FileOwner
{
    private const uint Unchanged = uint.MaxValue;
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

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwner(string path, uint userId, uint groupId);

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial uint ChangeMask(uint mask);
}

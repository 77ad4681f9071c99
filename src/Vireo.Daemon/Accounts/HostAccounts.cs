using System.Runtime.InteropServices;

namespace Vireo.Daemon.Accounts;

/// <summary>What the host calls its users and groups, from wherever it keeps them.</summary>
internal static partial class HostAccounts
{
    private const int BufferLength = 16 * 1024;

    // Either record begins with a pointer to the name, which lies in the buffer.
    private const int RecordLength = 64;

    /// <summary>Who runs this process.</summary>
    internal static uint OwnUserId { get; } = OperatingSystem.IsLinux() ? GetEffectiveUser() : 0;

    /// <summary>Finds a user's name.</summary>
    /// <param name="userId">The user.</param>
    /// <returns>The name; null: the host knows no such user.</returns>
    internal static string? UserName(uint userId) => OperatingSystem.IsLinux() ? Find(userId, GetUser) : null;

    /// <summary>Finds a group's name.</summary>
    /// <param name="groupId">The group.</param>
    /// <returns>The name; null: the host knows no such group.</returns>
    internal static string? GroupName(uint groupId) => OperatingSystem.IsLinux() ? Find(groupId, GetGroup) : null;

    /// <summary>Finds the groups that a user is in.</summary>
    /// <param name="userName">The user.</param>
    /// <param name="groupId">A group that the user is in at any rate.</param>
    /// <returns>The groups.</returns>
    internal static IReadOnlyList<uint> GroupsOf(string userName, uint groupId)
    {
        if (!OperatingSystem.IsLinux())
        {
            return [groupId];
        }

        uint[] groups = new uint[BufferLength];
        int count = groups.Length;
        return GetGroups(userName, groupId, groups, ref count) >= 0 ? groups[..count] : [groupId];
    }

    private static string? Find(uint id, Lookup look)
    {
        byte[] record = GC.AllocateArray<byte>(RecordLength, pinned: true);
        byte[] buffer = GC.AllocateArray<byte>(BufferLength, pinned: true);
        return look(id, record, buffer, buffer.Length, out nint found) == 0 && found != 0 ? Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(found)) : null;
    }

    private delegate int Lookup(uint id, byte[] record, byte[] buffer, nint length, out nint found);

    [LibraryImport("libc", EntryPoint = "getpwuid_r")]
    private static partial int GetUser(uint id, byte[] record, byte[] buffer, nint length, out nint found);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();

    [LibraryImport("libc", EntryPoint = "getgrgid_r")]
    private static partial int GetGroup(uint id, byte[] record, byte[] buffer, nint length, out nint found);

    [LibraryImport("libc", EntryPoint = "getgrouplist", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetGroups(string user, uint group, [Out] uint[] groups, ref int count);
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Vireo.Host.Files;

/// <summary>Who owns files.</summary>
[SupportedOSPlatform("linux")]
public static partial class FileOwners
{
    /// <summary>Gives a file to a user.</summary>
    /// <param name="path">The file.</param>
    /// <param name="userId">The user's number.</param>
    /// <param name="groupId">The group's number.</param>
    /// <exception cref="IOException">It cannot be given.</exception>
    public static void Change(string path, uint userId, uint groupId)
    {
        if (ChangeOwner(path, userId, groupId) != 0)
        {
            throw new IOException($"unable to set user and group to '{userId}:{groupId}' on '{path}': "
                + Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
        }
    }

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint userId, uint groupId);
}

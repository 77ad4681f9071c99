using System.Runtime.InteropServices;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>Who owns files: what QEMU is to use must be its user's.</summary>
internal static partial class FileOwners
{
    /// <summary>Gives a file to a user.</summary>
    /// <exception cref="IOException">It cannot be given.</exception>
    internal static void Change(string path, uint userId, uint groupId)
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

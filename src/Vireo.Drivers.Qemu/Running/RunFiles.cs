using System.Security.Cryptography;
using Vireo.Drivers.Qemu.State;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The files of one run: made before it, removed after it.</summary>
internal static class RunFiles
{
    private const string KeyFile = "master-key.aes";
    private const int KeyLength = 32;
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode GroupFolder = OwnFolder | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the run's folders and the key that its secrets are encrypted with, for QEMU's user.</summary>
    internal static void Create(QemuNode node, GuestRun run)
    {
        foreach (string folder in (string[])[run.Folder, run.Channels])
        {
            Directory.CreateDirectory(folder, GroupFolder);
            Give(node, folder);
        }

        string key = KeyOf(run);
        using (var stream = new FileStream(key, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = OwnFile }))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyLength));
        }

        Give(node, key);
    }

    /// <summary>The key that a run's secrets are encrypted with.</summary>
    internal static string KeyOf(GuestRun run) => Path.Combine(run.Folder, KeyFile);

    /// <summary>Gives a file to QEMU's user.</summary>
    internal static void Give(QemuNode node, string path)
    {
        if (node.Identity is { } identity)
        {
            FileOwners.Change(path, identity.UserId, identity.GroupId);
        }
    }

    /// <summary>Removes all that a run left.</summary>
    internal static void Remove(QemuNode node, GuestRun run)
    {
        GuestStatuses.Delete(node, run);
        File.Delete(node.Paths.PidFileOf(run.Name));
        node.Groups.Remove(run.Id, DriverPaths.RunName(run.Id, run.Name));
        foreach (string folder in (string[])[run.Folder, run.Channels])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}

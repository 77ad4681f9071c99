using System.Collections.Immutable;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>The folder that a pool is. It waits for the disk: callers are on a thread that may.</summary>
internal static class PoolFolder
{
    /// <summary>Who may do what in a folder of which nothing is said (0711).</summary>
    private const int DefaultMode = 0x1c9;

    private const UnixFileMode ParentMode = (UnixFileMode)0x1ed; // 0755

    /// <summary>Makes the folder, and gives it to whom the definition says.</summary>
    internal static void Build(PoolDefinition definition)
    {
        string path = PathOf(definition);
        FilePermissions wanted = FilePermissions.Of(definition.Root);
        try
        {
            bool isNew = !Path.Exists(path);
            if (isNew)
            {
                if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
                {
                    Directory.CreateDirectory(parent, ParentMode);
                }

                Directory.CreateDirectory(path);
            }

            wanted.Apply(path, isNew ? DefaultMode : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PoolFaults.System($"failed to create path '{path}'", e.Message);
        }
    }

    /// <summary>Deletes the folder, which must be empty.</summary>
    internal static void Delete(PoolDefinition definition)
    {
        string path = PathOf(definition);
        if (LinuxFiles.RemoveFolder(path) is { } reason)
        {
            throw PoolFaults.System($"failed to remove pool '{path}'", reason);
        }
    }

    /// <summary>Looks through the folder.</summary>
    /// <param name="state">The pool as it was.</param>
    /// <param name="scan">Looks at what is in it.</param>
    /// <returns>The pool with what is found.</returns>
    internal static PoolRecord Refresh(PoolRecord state, VolumeScan scan)
    {
        string path = PathOf(state.Definition);
        var volumes = ImmutableDictionary.CreateBuilder<string, VolumeDefinition>(StringComparer.Ordinal);
        foreach (string name in NamesIn(path))
        {
            if (!name.Any(char.IsControl) && scan.Find(path, name) is { } volume)
            {
                volumes[name] = volume;
            }
        }

        var drive = new DriveInfo(path);
        ulong capacity = (ulong)drive.TotalSize;
        ulong free = (ulong)drive.TotalFreeSpace;
        PoolDefinition definition = FileStatus.Find(path) is { } folder
            ? state.Definition.With(new FileFacts(folder.Permissions, folder.UserId, folder.GroupId))
            : state.Definition;
        return state with
        {
            Definition = definition,
            Volumes = volumes.ToImmutable(),
            Space = new PoolSpace(capacity, capacity - free, free),
        };
    }

    /// <summary>Whether the folder is there.</summary>
    internal static bool Exists(PoolDefinition definition) => Directory.Exists(PathOf(definition));

    /// <summary>Where the folder is.</summary>
    internal static string PathOf(PoolDefinition definition) => definition.TargetPath ?? string.Empty;

    private static string[] NamesIn(string path)
    {
        if (LinuxFiles.TestFolder(path) is { } reason)
        {
            throw PoolFaults.System($"cannot open directory '{path}'", reason, VirtErrorDomain.None);
        }

        return [.. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry))];
    }
}

using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Secrets;
using Vireo.Drivers.Node.Images;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Resources;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Finds out what volumes are, from their files. It waits for the disk: callers are on a thread that may.</summary>
/// <param name="secrets">The secrets that encrypted volumes have.</param>
internal sealed class VolumeScan(IHostSecrets secrets)
{
    /// <summary>What is known of a folder that has just been made.</summary>
    internal static VolumeFacts NewFolder { get; } = new("dir", 0, 0, 0, new FileFacts(0, 0, 0));

    /// <summary>The volume in a file that was found in a pool's folder.</summary>
    /// <returns>The volume; null: what is there is none.</returns>
    internal VolumeDefinition? Find(string folder, string name)
    {
        string path = $"{folder}/{name}";
        return FileStatus.Find(path) is { } status && (status.IsRegular || status.IsFolder)
            ? Probe(VolumeDefinition.Found(name, path), path, status)
            : null;
    }

    /// <summary>The same volume, its file read anew: sizes and times, and what it says of itself.</summary>
    internal VolumeDefinition Probe(VolumeDefinition volume)
    {
        string path = volume.Path ?? string.Empty;
        return FileStatus.Find(path) is { } status ? Probe(volume, path, status) ?? volume : throw PoolFaults.NoVolume("path", path);
    }

    /// <summary>The same volume with its sizes and times of now; what it is stays.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoStorageVol"/>: its file is gone.</exception>
    internal static VolumeDefinition Refresh(VolumeDefinition volume)
    {
        string path = volume.Path ?? string.Empty;
        FileStatus status = FileStatus.Find(path) ?? throw PoolFaults.NoVolume("path", path);
        if (status.IsFolder)
        {
            return volume.With(new VolumeFacts(volume.Type, 0, 0, 0, Facts(status)));
        }

        byte[] head = ReadHead(path);
        return WithBackingFile(volume).With(Sizes(volume.Type, status, head, ImageProbe.Read(head, volume.Format)));
    }

    /// <summary>The volume with what is known of the file that it is based on.</summary>
    private static VolumeDefinition WithBackingFile(VolumeDefinition volume) =>
        volume.BackingPath is { } path && path.StartsWith('/') && FileStatus.Find(path) is { } status
            ? volume.WithBacking(Facts(status))
            : volume;

    private static VolumeFacts Sizes(string type, FileStatus status, ReadOnlySpan<byte> head, ImageFacts image)
    {
        ulong capacity = image.CapacityBytes ?? status.SizeBytes;
        if (image is { Format: "raw", Encryption: not null } && LuksHead.PayloadFrom(head) is var payload && payload <= capacity)
        {
            capacity -= payload;
        }

        return new VolumeFacts(type, capacity, status.AllocatedBytes, status.SizeBytes, Facts(status));
    }

    private static FileFacts Facts(FileStatus status) =>
        new(status.Permissions, status.UserId, status.GroupId) { Times = (status.Accessed, status.Modified, status.Changed) };

    private static byte[] ReadHead(string path)
    {
        try
        {
            // A file that somebody put here must not hold us up, nor become our terminal.
            using SafeFileHandle file = LinuxFiles.Open(path, LinuxFiles.NonBlocking | LinuxFiles.NotOurTerminal);
            var head = new byte[ImageProbe.HeadBytes];
            int filled = 0;
            for (int read = 1; read > 0 && filled < head.Length; filled += read)
            {
                read = RandomAccess.Read(file, head.AsSpan(filled), filled);
            }

            return head[..filled];
        }
        catch (IOException e)
        {
            throw PoolFaults.System($"cannot open volume '{path}'", e.Message);
        }
    }

    private VolumeDefinition? Probe(VolumeDefinition volume, string path, FileStatus status)
    {
        if (status.IsFolder)
        {
            return volume.With(new VolumeFacts("dir", 0, 0, 0, Facts(status))).With(new ImageFacts("dir"), secret: null, backing: null);
        }

        byte[] head = ReadHead(path);
        ImageFacts image = ImageProbe.Probe(head);
        VolumeFacts facts = Sizes(image.Format == "ploop" ? "ploop" : "file", status, head, image);
        return volume.With(facts).With(image, SecretOf(image, path), BackingOf(image, path));
    }

    /// <summary>A volume's own secret is the one for its path.</summary>
    private Guid? SecretOf(ImageFacts image, string path) =>
        image is { Encryption: "luks" } ? secrets.Find(SecretUsageType.Volume, path) : null;

    private static BackingFacts? BackingOf(ImageFacts image, string path)
    {
        if (image.BackingPath is not { } named)
        {
            return null;
        }

        if (!IsLocal(named))
        {
            return new BackingFacts(named, "raw", File: null);
        }

        string backing = named.StartsWith('/') ? named : $"{Path.GetDirectoryName(path)}/{named}";
        FileStatus? status = FileStatus.Find(backing);
        string format = image.BackingFormat ?? (status is { IsRegular: true } ? ImageProbe.Probe(ReadHead(backing)).Format : "raw");
        return new BackingFacts(backing, format, status is { } found ? Facts(found) : null);
    }

    /// <summary>Whether a name is a path rather than a URI or one of QEMU's own descriptions.</summary>
    private static bool IsLocal(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        return colon < 0 || (slash >= 0 && slash < colon);
    }
}

using System.Xml.Linq;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Node.Images;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Resources;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Makes volumes: files and folders itself, images by QEMU's tool.</summary>
internal sealed class VolumeBuilding(IHostSecrets secrets)
{
    /// <summary>Who may do what with a volume of which nothing is said (0600).</summary>
    private const int DefaultMode = 0x180;

    /// <summary>Makes a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="original">The one whose content it gets; null: none.</param>
    /// <param name="flags">How.</param>
    /// <exception cref="VirtException">It cannot be made; nothing of it is left.</exception>
    internal async Task BuildAsync(VolumeDefinition volume, VolumeDefinition? original, StorageVolumeCreateFlags flags)
    {
        string path = volume.Path ?? string.Empty;
        try
        {
            switch (volume.Format)
            {
                case "dir":
                    Directory.CreateDirectory(path);
                    break;
                case "ploop":
                    throw PoolFaults.Internal("unable to find ploop, please install ploop tools");
                case "raw" when IsPlain(volume) && (original is null || IsPlain(original)):
                    await RawVolume.CreateAsync(volume, original, flags).ConfigureAwait(false);
                    break;
                default:
                    await CreateImageAsync(volume, original, flags).ConfigureAwait(false);
                    break;
            }

            FilePermissions.Of(volume.Root).Apply(path, DefaultMode);
            LinuxFiles.FlushFolderOf(path);
        }
        catch (Exception e) when (e is VirtException or IOException or UnauthorizedAccessException)
        {
            Remove(volume);
            throw e as VirtException ?? PoolFaults.System($"failed to create volume '{path}'", e.Message);
        }
    }

    /// <summary>What an image that is there is opened with.</summary>
    internal ImageSource SourceOf(VolumeDefinition volume)
    {
        ImageSecret? secret = SecretOf(volume);
        return new ImageSource(volume.Path ?? string.Empty, secret is not null && volume.Format == "raw" ? "luks" : volume.Format, secret);
    }

    /// <summary>Deletes a volume's file or folder.</summary>
    internal static void Remove(VolumeDefinition volume)
    {
        string path = volume.Path ?? string.Empty;
        bool isFolder = volume.Type == "dir" || (volume.Format == "dir" && Directory.Exists(path));
        string? reason = isFolder ? LinuxFiles.RemoveFolder(path) : LinuxFiles.RemoveName(path);
        if (reason is not null && Path.Exists(path))
        {
            throw PoolFaults.System($"cannot {(isFolder ? "remove directory" : "unlink file")} '{path}'", reason);
        }
    }

    private static bool IsPlain(VolumeDefinition volume) => volume.Format == "raw" && EncryptionOf(volume) is null;

    private static XElement? EncryptionOf(VolumeDefinition volume) => volume.Root.Element("target")?.Element("encryption");

    private async Task CreateImageAsync(VolumeDefinition volume, VolumeDefinition? original, StorageVolumeCreateFlags flags)
    {
        PoolFaults.CheckFlags((uint)flags, (uint)StorageVolumeCreateFlags.PreallocMetadata, "storageBackendCreateQemuImg");
        bool preallocates = flags == StorageVolumeCreateFlags.PreallocMetadata;
        ImageRules.Check(volume, preallocates);
        ImageSecret? secret = SecretOf(volume);
        ImagePlan plan = ImageRules.PlanOf(volume, secret, preallocates);
        if (original is null || secret is not null)
        {
            // QEMU opens one secret in a run: a copy into an encrypted image is made first, and then filled.
            await ImageTool.CreateAsync(plan, CancellationToken.None).ConfigureAwait(false);
        }

        if (original is not null && secret is null)
        {
            await ImageTool.ConvertAsync(plan, SourceOf(original), CancellationToken.None).ConfigureAwait(false);
        }
        else if (original is not null)
        {
            await ImageTool.FillAsync(SourceOf(volume), SourceOf(original), CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>What a volume is encrypted with; null: it is not.</summary>
    private ImageSecret? SecretOf(VolumeDefinition volume)
    {
        if (EncryptionOf(volume) is not { } encryption)
        {
            return null;
        }

        XElement[] named = [.. encryption.Elements("secret")];
        if (named.Length != 1)
        {
            throw PoolFaults.Argument("A single <secret type='passphrase'...> element is expected in encryption description");
        }

        Guid? uuid = named[0].Attribute("uuid") is { } known ? Guid.Parse(known.Value) : null;
        ReadOnlyMemory<byte> value = secrets.Read(SecretUsageType.Volume, uuid, named[0].Attribute("usage")?.Value);
        return new ImageSecret("volume-encrypt0", Convert.ToBase64String(value.Span));
    }
}

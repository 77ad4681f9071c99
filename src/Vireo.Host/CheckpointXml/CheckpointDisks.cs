using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.CheckpointXml;

/// <summary>Brings a checkpoint's disks in line with the guest's: one for each, in the guest's order and by the guest's names.</summary>
public static class CheckpointDisks
{
    /// <summary>Fills in what the document left open.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <returns>The checkpoint with all disks.</returns>
    /// <exception cref="VirtException">A disk is not the guest's, named twice, or one that cannot be tracked.</exception>
    public static Checkpoint Align(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        XElement root = checkpoint.Domain?.Root
            ?? throw CheckpointFaults.Raise(VirtErrorCode.InternalError, "missing domain in checkpoint");
        XElement[] disks = [.. DomainDevices.Of(root, "disk")];
        if (checkpoint.Disks.Count > disks.Length)
        {
            throw CheckpointFaults.Unsupported("too many disk checkpoint requests for domain");
        }

        if (disks.Length == 0)
        {
            throw CheckpointFaults.Unsupported("domain must have at least one disk to perform checkpoints");
        }

        Dictionary<XElement, CheckpointDisk> asked = Match(checkpoint.Disks, root);

        // A document that names no disk means all that can be tracked; one that names some means those.
        bool all = checkpoint.Disks.Count == 0;
        return NameBitmaps(checkpoint with
        {
            Disks = [.. disks.Select(disk => asked.GetValueOrDefault(disk)
                ?? new CheckpointDisk(DomainDevices.TargetOf(disk) ?? string.Empty, all && CanBeTracked(disk), null))],
        });
    }

    /// <summary>Names what changes are noted in after the checkpoint, where the document does not.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <returns>The checkpoint with all names.</returns>
    public static Checkpoint NameBitmaps(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return checkpoint with
        {
            Disks = [.. checkpoint.Disks.Select(disk => disk.IsTracked ? disk with { Bitmap = disk.Bitmap ?? checkpoint.Name } : disk)],
        };
    }

    private static Dictionary<XElement, CheckpointDisk> Match(IReadOnlyList<CheckpointDisk> asked, XElement root)
    {
        var matched = new Dictionary<XElement, CheckpointDisk>();
        foreach (CheckpointDisk disk in asked)
        {
            XElement own = DomainDevices.FindDisk(root, disk.Name) ?? throw CheckpointFaults.Unsupported($"no disk named '{disk.Name}'");
            if (!matched.TryAdd(own, disk with { Name = DomainDevices.TargetOf(own) ?? disk.Name }))
            {
                throw CheckpointFaults.Unsupported($"disk '{disk.Name}' specified twice");
            }

            if (disk.IsTracked && !CanBeTracked(own))
            {
                throw CheckpointFaults.Unsupported($"disk '{disk.Name}' is empty or readonly");
            }
        }

        return matched;
    }

    private static bool CanBeTracked(XElement disk) => !DomainDevices.IsEmpty(disk) && disk.Element("readonly") is null;
}

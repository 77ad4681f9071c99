using System.Text.RegularExpressions;
using Vireo.Errors;

namespace Vireo.Host.CheckpointXml;

/// <summary>What matters of libvirt's schema, against which it holds checkpoints' documents before it reads them.</summary>
internal static partial class CheckpointSchema
{
    /// <summary>libvirt's words for any fault among the disks.</summary>
    private const string Complaint =
        "Unable to validate doc against /usr/share/libvirt/schemas/domaincheckpoint.rng\n"
        + "Extra element disks in interleave\nElement domaincheckpoint failed to validate content\n";

    internal static void CheckDisk(string name, string tracking)
    {
        if (!DiskName().IsMatch(name) || tracking is not ("no" or "bitmap"))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.XmlInvalidSchema, VirtErrorDomain.Xml, Complaint);
        }
    }

    /// <summary>A disk's name in the guest, or a path.</summary>
    [GeneratedRegex("^((ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|/.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex DiskName();
}

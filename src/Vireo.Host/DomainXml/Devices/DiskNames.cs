namespace Vireo.Host.DomainXml.Devices;

/// <summary>What a guest's name for a disk tells: the bus, and which disk on it (<c>sda</c> 0, <c>sdz</c> 25, <c>sdaa</c> 26).</summary>
internal static class DiskNames
{
    private const int Letters = 26;
    private static readonly string[] Prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"];

    /// <summary>The bus of a disk that names none.</summary>
    internal static string DefaultBus(string name, string device)
    {
        if (device == "floppy")
        {
            return "fdc";
        }

        return name switch
        {
            _ when name.StartsWith("hd", StringComparison.Ordinal) => "ide",
            _ when name.StartsWith("sd", StringComparison.Ordinal) => "scsi",
            _ when name.StartsWith("vd", StringComparison.Ordinal) => "virtio",
            _ when name.StartsWith("xvd", StringComparison.Ordinal) => "xen",
            _ when name.StartsWith("ubd", StringComparison.Ordinal) => "uml",
            _ when device == "cdrom" => "ide",
            _ => "ide",
        };
    }

    /// <summary>Which disk on its bus; -1: the name tells nothing.</summary>
    internal static int IndexOf(string name)
    {
        string? prefix = Prefixes.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal));
        if (prefix is null)
        {
            return -1;
        }

        int index = 0;
        int at = prefix.Length;
        for (; at < name.Length && char.IsAsciiLetterLower(name[at]) && index < ushort.MaxValue; at++)
        {
            index = (index * Letters) + (name[at] - 'a') + 1;
        }

        // Digits behind the letters name a partition; anything else makes the name one that tells nothing.
        return at > prefix.Length && name.AsSpan(at).IndexOfAnyExceptInRange('0', '9') < 0 ? index - 1 : -1;
    }
}

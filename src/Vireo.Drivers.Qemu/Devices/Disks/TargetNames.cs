namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>The guest's names for disks.</summary>
internal static class TargetNames
{
    private const int Letters = 26;

    private static readonly string[] Prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"];

    /// <summary>Which disk a name means (<c>vda</c> 0, <c>vdaa</c> 26); -1: the name tells nothing.</summary>
    internal static int IndexOf(string? name) => Split(name) is { } parts ? parts.Index : -1;

    /// <summary>Whether a name means a part of a disk.</summary>
    internal static bool IsPartition(string? name) => Split(name) is { Partition: > 0 };

    private static (int Index, int Partition)? Split(string? name)
    {
        if (name is null || Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is not { } known)
        {
            return null;
        }

        ReadOnlySpan<char> rest = name.AsSpan(known.Length);
        int letters = rest.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var end ? end : rest.Length;
        int index = 0;
        foreach (char letter in rest[..letters])
        {
            index = (index * Letters) + (letter - 'a') + 1;
        }

        ReadOnlySpan<char> digits = rest[letters..];
        int partition = 0;
        return letters > 0 && letters < 6 && (digits.IsEmpty || int.TryParse(digits, out partition)) ? (index - 1, partition) : null;
    }
}

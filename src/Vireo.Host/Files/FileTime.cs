using System.Globalization;

namespace Vireo.Host.Files;

/// <summary>A time of a file, as exactly as the kernel has it.</summary>
/// <param name="Seconds">Since 1970.</param>
/// <param name="Nanoseconds">Beyond the second.</param>
public readonly record struct FileTime(long Seconds, uint Nanoseconds)
{
    /// <summary>Seconds, with nine digits after the point unless there are none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Nanoseconds == 0
        ? Seconds.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Seconds}.{Nanoseconds:D9}");
}

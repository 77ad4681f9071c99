namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Values at which readers have gone wrong before.</summary>
internal static class HostileValues
{
    /// <summary>Numbers at the edges of what integers, counts and sizes can be.</summary>
    internal static readonly IReadOnlyList<long> Numbers =
    [
        0, 1, 2, -1, 7, 255, 256, 1023, 1025, 16383, 16384, 16385, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, 0x8000_0000, 0x7FFF_FFFE,
        0x4000_0000, 0x1_0000_0000, long.MaxValue, long.MinValue,
    ];

    /// <summary>Text where a name, a number or a word is meant. None names a file that anybody could make.</summary>
    internal static readonly IReadOnlyList<string> Texts =
    [
        "", " ", "x", "-1", "0", "1", "+1", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616", "9223372036854775808",
        "99999999999999999999999999", "0x", "08", "1.5", "1e9", "NaN", "yes", "no", "on", "é", "\u200f", "a/b", "../../etc/passwd", "%s%n%n", "$(id)", "`id`",
        "-o", "--help", "0-16383", "^", "1,,2", "0-99999999", "vda", "eth1", "test", "default", "52:54:00:00:00:00", "::1", "256.0.0.1",
        "/nonexistent/x", "aaaaaaaa-0000-0000-0000-000000000000", "\n", "\t\r", "<x/>", "&amp;", "]]>", "\u0001",
    ];
}

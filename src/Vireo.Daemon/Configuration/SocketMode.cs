namespace Vireo.Daemon.Configuration;

/// <summary>A socket's mode as the configuration writes it: octal digits and nothing else.</summary>
internal static class SocketMode
{
    private const int Widest = 0b111_111_111;
    private const int BitsOfADigit = 3;

    internal static UnixFileMode Parse(string text)
    {
        int mode = 0;
        foreach (char digit in text)
        {
            mode = digit is >= '0' and <= '7' && mode <= Widest ? (mode << BitsOfADigit) | (digit - '0') : int.MaxValue;
        }

        return text.Length > 0 && mode <= Widest
            ? (UnixFileMode)mode
            : throw new FormatException($"'{text}' is not the mode of a socket, in octal digits up to 0777");
    }

    internal static bool IsOpenToOthers(UnixFileMode mode) => (mode & UnixFileMode.OtherWrite) != 0;
}

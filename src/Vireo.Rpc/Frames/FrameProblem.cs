using System.Buffers.Binary;
using System.Text;

namespace Vireo.Rpc.Frames;

/// <summary>Says what is wrong with bytes that are no frame, and what they probably are.</summary>
internal static class FrameProblem
{
    private const int ShownBytes = 40;
    private const byte TlsAlert = 0x15;
    private const byte TlsHandshake = 0x16;
    private const byte TlsMajorVersion = 3;

    internal static FrameException BadLength(uint length, ReadOnlySpan<byte> bytes)
    {
        string problem = length switch
        {
            < FrameLimits.LengthWord => $"packet {length} bytes received from server too small, want {FrameLimits.LengthWord}",
            < FrameLimits.MinLength => "Unable to decode message header",
            _ => TooLarge(length, FrameLimits.MaxLength),
        };
        return new FrameException(Guess(bytes) is { } guess ? $"{problem}: {guess}" : problem);
    }

    internal static FrameException OverLimit(uint length, int limit) =>
        new(TooLarge(length, limit));

    internal static FrameException NoDescriptorCount() => new("Unable to decode number of FDs");

    internal static FrameException TooManyDescriptors(uint count) =>
        new($"Received too many FDs {count}, expected {FrameLimits.MaxDescriptors} maximum");

    internal static FrameException DescriptorsNotPassed(string link) => new($"descriptors are announced, but {link} cannot pass them");

    internal static FrameException DescriptorMissing() => new("a descriptor was announced but did not come with its byte");

    internal static FrameException UnexpectedReply(in FrameHeader header) =>
        new($"no call waiting for reply with prog {header.Program} vers {header.Version} serial {header.Serial}");

    internal static FrameException Unexpected(in FrameHeader header) =>
        new($"got unexpected RPC call prog {header.Program} vers {header.Version} proc {header.Procedure} type {(int)header.Type}");

    internal static FrameException BeforeTheLayer(int bytes) =>
        new($"{bytes} bytes came before the connection was protected, and behind the last that might");

    internal static FrameException UnexpectedHole() => new("Unexpected stream hole");

    /// <summary>Guesses who talks like that.</summary>
    private static string? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] is TlsAlert or TlsHandshake && bytes[1] == TlsMajorVersion)
        {
            return "the peer speaks TLS";
        }

        int length = TextLength(bytes[..Math.Min(bytes.Length, ShownBytes)]);
        if (length < sizeof(uint))
        {
            return null;
        }

        string text = Encoding.ASCII.GetString(bytes[..length]).TrimEnd();
        string kind = BinaryPrimitives.ReadUInt32BigEndian(bytes) switch
        {
            0x48545450 => " (an HTTP server?)", // HTTP
            0x47455420 or 0x504f5354 or 0x48454144 => " (an HTTP client?)", // GET, POST, HEAD
            0x5353482d => " (an SSH server?)", // SSH-
            _ => " (a login banner, or another kind of server?)",
        };
        return $"the peer sent text '{text}'{kind}";
    }

    // libvirt's own text, at either end and without the length word.
    private static string TooLarge(uint length, int limit) =>
        $"packet {length - FrameLimits.LengthWord} bytes received from server too large, want {limit - FrameLimits.LengthWord}";

    private static int TextLength(ReadOnlySpan<byte> bytes)
    {
        int other = bytes.IndexOfAnyExceptInRange((byte)' ', (byte)'~');
        return other < 0 ? bytes.Length : other;
    }
}

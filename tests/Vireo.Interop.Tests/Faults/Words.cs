namespace Vireo.Interop.Tests.Faults;

/// <summary>What a peer that is broken, or another program altogether, may say.</summary>
internal static class Words
{
    /// <summary>A web server's answer to something that it does not understand.</summary>
    internal static byte[] Http { get; } = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();

    /// <summary>A frame of 2 GiB, of which a little comes.</summary>
    internal static byte[] TwoGibibytes { get; } = [0x7f, 0xff, 0xff, 0xff, .. new byte[60]];

    /// <summary>The length of a frame, and no frame.</summary>
    internal static byte[] HalfAFrame { get; } = [0, 0, 0, 64, .. new byte[10]];
}

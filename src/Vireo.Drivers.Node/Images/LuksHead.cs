namespace Vireo.Drivers.Node.Images;

/// <summary>The head of a LUKS container (version 1).</summary>
internal static class LuksHead
{
    private const int VersionOffset = 6;
    private const int PayloadOffset = 104;
    private const ulong SectorBytes = 512;
    private static readonly byte[] Magic = [(byte)'L', (byte)'U', (byte)'K', (byte)'S', 0xba, 0xbe];

    internal static bool Matches(ReadOnlySpan<byte> head) =>
        head.Length > VersionOffset + 1 && head.StartsWith(Magic) && head[VersionOffset] == 0 && head[VersionOffset + 1] == 1;

    /// <summary>Where the content begins.</summary>
    internal static ulong PayloadFrom(ReadOnlySpan<byte> head) => HeadFields.Big32(head, PayloadOffset) * SectorBytes;
}

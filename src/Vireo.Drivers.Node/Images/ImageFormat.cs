using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Images;

/// <summary>A format of images: how its head begins, and where things are in it.</summary>
/// <param name="Name">libvirt's word.</param>
/// <param name="Magic">What every head of it has.</param>
/// <param name="MagicOffset">Where.</param>
internal sealed record ImageFormat(string Name, byte[] Magic, int MagicOffset = 0)
{
    /// <summary>Judges the version; null: any will do.</summary>
    internal HeadTest? HasVersion { get; init; }

    /// <summary>Reads what the head says.</summary>
    internal HeadReader Read { get; init; } = static _ => new ImageFacts("raw");

    /// <summary>Whether a head is of this format.</summary>
    internal bool Matches(ReadOnlySpan<byte> head) =>
        head.Length >= MagicOffset + Magic.Length
        && head.Slice(MagicOffset, Magic.Length).SequenceEqual(Magic)
        && HasVersion?.Invoke(head) != false;
}

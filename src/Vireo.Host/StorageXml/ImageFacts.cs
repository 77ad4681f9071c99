namespace Vireo.Host.StorageXml;

/// <summary>What an image's own head says of it.</summary>
/// <param name="Format">The format, in libvirt's word.</param>
public sealed record ImageFacts(string Format)
{
    /// <summary>How large it is for its user; null: as large as its file.</summary>
    public ulong? CapacityBytes { get; init; }

    /// <summary>Which QEMU's it needs at least (<c>1.1</c>); null: nothing is said.</summary>
    public string? Compatible { get; init; }

    /// <summary>How large its clusters are; 0: it has none.</summary>
    public ulong ClusterBytes { get; init; }

    /// <summary>Features, in libvirt's words; null: images of its version have none.</summary>
    public IReadOnlyList<string>? Features { get; init; }

    /// <summary>How it is encrypted: <c>luks</c>, <c>qcow</c>; null: not.</summary>
    public string? Encryption { get; init; }

    /// <summary>The image that it changes, as it names it; null: none.</summary>
    public string? BackingPath { get; init; }

    /// <summary>That image's format, as this one names it; null: it does not.</summary>
    public string? BackingFormat { get; init; }
}

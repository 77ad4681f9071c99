namespace Vireo.Host.SnapshotXml;

/// <summary>Where a snapshot keeps something (<c>virDomainSnapshotLocation</c>).</summary>
public static class SnapshotLocations
{
    /// <summary>Nowhere.</summary>
    public const string None = "no";

    /// <summary>In the guest's disks.</summary>
    public const string Internal = "internal";

    /// <summary>In files of its own.</summary>
    public const string External = "external";

    /// <summary>Somebody else does it.</summary>
    public const string Manual = "manual";
}

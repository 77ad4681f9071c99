namespace Vireo.Model.Domains.Devices.Disks;

/// <summary>Where a snapshot has a disk.</summary>
[XmlEnum]
public enum SnapshotLocation
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>no</c>.</summary>
    No,

    /// <summary><c>internal</c>.</summary>
    Internal,

    /// <summary><c>external</c>.</summary>
    External,

    /// <summary><c>manual</c>.</summary>
    Manual,
}

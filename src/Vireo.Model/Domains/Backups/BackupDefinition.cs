namespace Vireo.Model.Domains.Backups;

/// <summary>A backup of a guest, as <c>virDomainBackupBegin</c> takes it.</summary>
[XmlView("domainbackup")]
public sealed partial class BackupDefinition
{
    /// <summary>Whether libvirt writes it, or another reads it (<c>domainbackup/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial BackupMode? Mode { get; set; }

    /// <summary>The checkpoint whose changes since are wanted; null: everything is (<c>domainbackup/incremental</c>).</summary>
    [XmlText("incremental")] public partial string? Incremental { get; set; }

    /// <summary>Where another reads it (<c>domainbackup/server</c>).</summary>
    [XmlElement("server")] public partial BackupServer Server { get; set; }

    /// <summary>The guest's disks (<c>domainbackup/disks/disk</c>).</summary>
    [XmlElements("disks/disk")] public partial XmlList<BackupDisk> Disks { get; }
}

/// <summary>Whether libvirt writes a backup, or another reads it.</summary>
[XmlEnum]
public enum BackupMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>push</c>.</summary>
    Push,

    /// <summary><c>pull</c>.</summary>
    Pull,
}

namespace Vireo.Host.StorageXml;

/// <summary>What a kind of pool has for a source.</summary>
[Flags]
internal enum PoolSources
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>Hosts that serve it.</summary>
    Host = 1,

    /// <summary>Block devices.</summary>
    Device = 2,

    /// <summary>A folder.</summary>
    Folder = 4,

    /// <summary>A SCSI host adapter.</summary>
    Adapter = 8,

    /// <summary>A name.</summary>
    Name = 0x10,

    /// <summary>The name with which the node calls on an iSCSI server.</summary>
    Initiator = 0x20,

    /// <summary>It is not mounted on the node: it has no target.</summary>
    Network = 0x40,
}

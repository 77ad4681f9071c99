namespace Vireo.Model.Storage.PoolKinds;

/// <summary>Which kinds of pools a host can have, as <c>virConnectGetStoragePoolCapabilities</c> tells.</summary>
[XmlView("storagepoolCapabilities")]
public sealed partial class StoragePoolCapabilities
{
    /// <summary>Each kind (<c>storagepoolCapabilities/pool</c>).</summary>
    [XmlElements("pool")] public partial XmlList<PoolCapability> Pools { get; }
}

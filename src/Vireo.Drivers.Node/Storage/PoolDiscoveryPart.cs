using Vireo.Contract.Storage;
using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Which pools there can be. Pools in folders are not looked for.</summary>
internal sealed class PoolDiscoveryPart : StoragePoolDiscoveryBase
{
    /// <inheritdoc />
    public override ValueTask<string> ConnectFindStoragePoolSourcesAsync(
        string type, string? sourceSpecification, uint flags, CancellationToken cancellationToken)
    {
        if (!PoolFaults.IsKnown(type))
        {
            throw PoolFaults.Internal($"unknown storage pool type {type}");
        }

        PoolFaults.RequireBackend(type);
        throw PoolFaults.Raise(VirtErrorCode.NoSupport, $"pool type '{type}' does not support source discovery");
    }

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetStoragePoolCapabilitiesAsync(uint flags, CancellationToken cancellationToken)
    {
        PoolFaults.CheckFlags(flags, 0, "storageConnectGetStoragePoolCapabilities");
        return ValueTask.FromResult(PoolCapabilities.Write(PoolFaults.HasBackend));
    }
}

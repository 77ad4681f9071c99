using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Storage;

/// <summary>Finding out what storage there could be.</summary>
[Contract(typeof(RemoteProgram))]
public interface IStoragePoolDiscovery
{
    /// <summary>Looks for storage of which pools could be made.</summary>
    /// <param name="type">The pools' type, such as <c>netfs</c>.</param>
    /// <param name="sourceSpecification">Where to look (XML); null: on the node.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What was found (XML).</returns>
    /// <remarks><c>virConnectFindStoragePoolSources</c>, <c>REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES</c>.</remarks>
    [Procedure(75, Since = "0.4.5", Idempotent = true), Acl("connect:detect_storage_pools")]
    ValueTask<string> ConnectFindStoragePoolSourcesAsync(
        string type,
        string? sourceSpecification,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Tells which types of pool there can be.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The capabilities (XML).</returns>
    /// <remarks><c>virConnectGetStoragePoolCapabilities</c>, <c>REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES</c>.</remarks>
    [Procedure(403, Since = "5.2.0", Idempotent = true), Acl("connect:read"), ReadOnly]
    ValueTask<string> ConnectGetStoragePoolCapabilitiesAsync(uint flags, CancellationToken cancellationToken);
}

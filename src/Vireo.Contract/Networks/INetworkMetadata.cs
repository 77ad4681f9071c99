using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>What people and applications note of a network.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkMetadata
{
    /// <summary>Changes or removes metadata.</summary>
    /// <param name="network">The network.</param>
    /// <param name="type">The kind.</param>
    /// <param name="metadata">The new metadata; null: it is removed.</param>
    /// <param name="key">Of an element: the prefix of its namespace.</param>
    /// <param name="uri">Of an element: its namespace.</param>
    /// <param name="flags">Whether it is for the network that is on or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkSetMetadata</c>, <c>REMOTE_PROC_NETWORK_SET_METADATA</c>.</remarks>
    [Procedure(444, Since = "9.7.0")]
    [Acl("network:write")]
    [Acl("network:save:!VIR_NETWORK_UPDATE_AFFECT_CONFIG|VIR_NETWORK_UPDATE_AFFECT_LIVE")]
    [Acl("network:save:VIR_NETWORK_UPDATE_AFFECT_CONFIG")]
    ValueTask NetworkSetMetadataAsync(
        NetworkHandle network,
        NetworkMetadataType type,
        string? metadata,
        string? key,
        string? uri,
        NetworkUpdateFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Tells metadata.</summary>
    /// <param name="network">The network.</param>
    /// <param name="type">The kind.</param>
    /// <param name="uri">Of an element: its namespace.</param>
    /// <param name="flags">Whether it is that of the network that is on or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The metadata.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoNetwork"/>: there is no such network. <see cref="VirtErrorCode.NoNetworkMetadata"/>: there is none of
    /// this kind.
    /// </exception>
    /// <remarks><c>virNetworkGetMetadata</c>, <c>REMOTE_PROC_NETWORK_GET_METADATA</c>.</remarks>
    [Procedure(445, Since = "9.7.0", Idempotent = true), Acl("network:read"), ReadOnly]
    ValueTask<string> NetworkGetMetadataAsync(
        NetworkHandle network,
        NetworkMetadataType type,
        string? uri,
        NetworkUpdateFlags flags,
        CancellationToken cancellationToken);
}

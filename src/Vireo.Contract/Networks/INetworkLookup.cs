using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Networks;

/// <summary>Finding virtual networks.</summary>
[Contract(typeof(RemoteProgram))]
public interface INetworkLookup
{
    /// <summary>Finds a network by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkLookupByName</c>, <c>REMOTE_PROC_NETWORK_LOOKUP_BY_NAME</c>.</remarks>
    [Procedure(46, Since = "0.3.0", Idempotent = true), Acl("network:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<NetworkHandle> NetworkLookupByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Finds a network by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The network.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoNetwork"/>: there is no such network.</exception>
    /// <remarks><c>virNetworkLookupByUUID</c>, <c>REMOTE_PROC_NETWORK_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(47, Api = "virNetworkLookupByUUID", Since = "0.3.0", Idempotent = true)]
    [Acl("network:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<NetworkHandle> NetworkLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken);
}

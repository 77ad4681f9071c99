using Vireo.Xdr;

namespace Vireo.Contract.Networks.Ports;

/// <summary>What names a network's port on the wire.</summary>
/// <param name="Network">Its network.</param>
/// <param name="Uuid">The UUID.</param>
/// <remarks><c>virNetworkPortPtr</c>, <c>remote_nonnull_network_port</c>.</remarks>
[XdrStruct("remote_nonnull_network_port")]
public sealed partial record NetworkPortHandle(NetworkHandle Network, Guid Uuid);

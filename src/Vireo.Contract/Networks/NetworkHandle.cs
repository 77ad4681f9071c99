using Vireo.Xdr;

namespace Vireo.Contract.Networks;

/// <summary>What names a virtual network on the wire.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uuid">The UUID.</param>
/// <remarks><c>virNetworkPtr</c>, <c>remote_nonnull_network</c>.</remarks>
[XdrStruct("remote_nonnull_network")]
public sealed partial record NetworkHandle(string Name, Guid Uuid);

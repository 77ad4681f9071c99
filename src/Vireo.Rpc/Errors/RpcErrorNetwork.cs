using Vireo.Xdr;

namespace Vireo.Rpc.Errors;

/// <summary>The network that an error of the wire has a place for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Uuid">Its UUID.</param>
[XdrStruct("virNetMessageNonnullNetwork")]
public sealed partial record RpcErrorNetwork(string Name, Guid Uuid);

using Vireo.Xdr;

namespace Vireo.Rpc.Errors;

/// <summary>The guest that an error of the wire has a place for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Uuid">Its UUID.</param>
/// <param name="Id">Its id while it runs, else -1.</param>
[XdrStruct("virNetMessageNonnullDomain")]
public sealed partial record RpcErrorGuest(string Name, Guid Uuid, int Id);

using Vireo.Xdr;

namespace Vireo.Contract.Administration;

/// <summary>What names a client of a daemon on the wire.</summary>
/// <param name="Server">The server that it came to.</param>
/// <param name="Id">Its number there.</param>
/// <param name="Timestamp">When it came, in seconds since 1970.</param>
/// <param name="Transport">What it came over.</param>
/// <remarks><c>virAdmClientPtr</c>, <c>admin_nonnull_client</c>.</remarks>
[XdrStruct("admin_nonnull_client")]
public sealed partial record AdminClientHandle(AdminServerHandle Server, ulong Id, long Timestamp, ClientTransport Transport);

using Vireo.Xdr;

namespace Vireo.Rpc.Streams;

/// <summary>A run of zeros that is not written out.</summary>
/// <param name="Length">Its length in bytes; more than 0.</param>
/// <param name="Flags">Nothing yet: 0.</param>
[XdrStruct("virNetStreamHole")]
internal readonly partial record struct StreamHole(long Length, uint Flags);

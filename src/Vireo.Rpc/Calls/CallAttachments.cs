using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;

namespace Vireo.Rpc.Calls;

/// <summary>What goes along with a call besides its arguments.</summary>
/// <param name="Stream">A stream that the call opens; it was made by the same connection.</param>
/// <param name="Descriptors">Descriptors to pass.</param>
public readonly record struct CallAttachments(RpcStream? Stream = null, PassedDescriptors? Descriptors = null);

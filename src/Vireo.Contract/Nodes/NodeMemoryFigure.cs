using Vireo.Xdr;

namespace Vireo.Contract.Nodes;

/// <summary>A figure of the node's memory.</summary>
/// <param name="Field">Its name, one of <see cref="NodeMemoryStatistics"/>.</param>
/// <param name="ValueKib">The figure in KiB.</param>
/// <remarks><c>virNodeMemoryStats</c>, <c>remote_node_get_memory_stats</c>.</remarks>
[XdrStruct("remote_node_get_memory_stats")]
public sealed partial record NodeMemoryFigure(string Field, ulong ValueKib);

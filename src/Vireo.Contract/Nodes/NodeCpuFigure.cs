using Vireo.Xdr;

namespace Vireo.Contract.Nodes;

/// <summary>A figure of the node's processors.</summary>
/// <param name="Field">Its name, one of <see cref="NodeCpuStatistics"/>.</param>
/// <param name="Value">The figure.</param>
/// <remarks><c>virNodeCPUStats</c>, <c>remote_node_get_cpu_stats</c>.</remarks>
[XdrStruct("remote_node_get_cpu_stats")]
public sealed partial record NodeCpuFigure(string Field, ulong Value);

using Vireo.Contract.NodeDevices;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>A device of a node in memory.</summary>
/// <param name="Handle">What names it.</param>
/// <param name="Capability">What it is, in libvirt's word.</param>
/// <param name="ListFlags">The flags of lists that take it (<c>VIR_CONNECT_LIST_NODE_DEVICES_*</c>).</param>
internal sealed record TestNodeDevice(NodeDeviceHandle Handle, string Capability, uint ListFlags);

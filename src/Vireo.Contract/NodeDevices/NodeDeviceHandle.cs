using Vireo.Xdr;

namespace Vireo.Contract.NodeDevices;

/// <summary>What names a device of the node on the wire.</summary>
/// <param name="Name">The name.</param>
/// <remarks><c>virNodeDevicePtr</c>, <c>remote_nonnull_node_device</c>.</remarks>
[XdrStruct("remote_nonnull_node_device")]
public sealed partial record NodeDeviceHandle(string Name);

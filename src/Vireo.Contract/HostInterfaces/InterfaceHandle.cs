using Vireo.Xdr;

namespace Vireo.Contract.HostInterfaces;

/// <summary>What names a network interface of the node on the wire.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mac">The hardware address; several interfaces may share one.</param>
/// <remarks><c>virInterfacePtr</c>, <c>remote_nonnull_interface</c>.</remarks>
[XdrStruct("remote_nonnull_interface")]
public sealed partial record InterfaceHandle(string Name, string Mac);

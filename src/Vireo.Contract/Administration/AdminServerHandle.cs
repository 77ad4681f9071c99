using Vireo.Xdr;

namespace Vireo.Contract.Administration;

/// <summary>What names one of a daemon's servers on the wire.</summary>
/// <param name="Name">The name, such as <c>libvirtd</c>.</param>
/// <remarks><c>virAdmServerPtr</c>, <c>admin_nonnull_server</c>.</remarks>
[XdrStruct("admin_nonnull_server")]
public sealed partial record AdminServerHandle(string Name);

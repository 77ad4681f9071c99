using Vireo.Xdr;

namespace Vireo.Contract.Domains.Guests;

/// <summary>A file system of a guest.</summary>
/// <param name="MountPoint">Where it is mounted.</param>
/// <param name="Name">Its device inside the guest.</param>
/// <param name="Type">Its type, such as <c>ext4</c>.</param>
/// <param name="DiskAliases">The targets of the disks that it is on.</param>
/// <remarks><c>virDomainFSInfo</c>, <c>remote_domain_fsinfo</c>.</remarks>
[XdrStruct("remote_domain_fsinfo")]
public sealed partial record DomainFileSystem(
    string MountPoint,
    string Name,
    string Type,
    [XdrMax(RemoteLimits.DomainFsinfoDisks)] IReadOnlyList<string> DiskAliases);

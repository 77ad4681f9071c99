using Vireo.Contract;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;

namespace Vireo.Daemon.Authorization;

/// <summary>The permissions that there are: those that the contract's procedures ask for.</summary>
internal static class Permissions
{
    /// <summary>All of them, as <c>object:permission</c>.</summary>
    internal static IReadOnlySet<string> All { get; } = RemoteProgram.Procedures.All
        .Concat(QemuProgram.Procedures.All)
        .Concat(LxcProgram.Procedures.All)
        .SelectMany(procedure => procedure.Acl.Concat(procedure.AclFilter))
        .Select(rule => RequiredPermission.Parse(rule).Permission)
        .ToHashSet();
}

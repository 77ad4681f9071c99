using Vireo.Contract.Domains.Guests;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Guests;

/// <summary>The two filesystems that every guest has, on its first disk.</summary>
internal static class GuestFilesystems
{
    private const string Type = "ext4";
    private const string Root = "/";
    private const string Boot = "/boot";

    private static readonly string[] All = [Root, Boot];

    /// <summary>The two on a disk, each on a partition.</summary>
    internal static IEnumerable<DomainFileSystem> On(string disk) =>
        All.Select((mountPoint, place) => new DomainFileSystem(mountPoint, $"{disk}{place + 1}", Type, [disk]));

    /// <summary>A mount point, which must be one of the two.</summary>
    internal static string Require(string mountPoint) =>
        All.Contains(mountPoint) ? mountPoint : throw TestFaults.Invalid($"mount point not found: {mountPoint}");

    /// <summary>The system after filesystems were frozen or thawed.</summary>
    /// <param name="system">The system before.</param>
    /// <param name="mountPoints">Which; none means all.</param>
    /// <param name="frozen">Frozen or thawed.</param>
    internal static GuestSystem SetFrozen(GuestSystem system, IReadOnlyList<string> mountPoints, bool frozen)
    {
        string[] named = [.. (mountPoints.Count == 0 ? All : mountPoints).Select(Require)];
        return system with
        {
            IsRootFrozen = named.Contains(Root) ? frozen : system.IsRootFrozen,
            IsBootFrozen = named.Contains(Boot) ? frozen : system.IsBootFrozen,
        };
    }
}

using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Guests;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Guests;

/// <summary>Guests' filesystems.</summary>
internal sealed class FileSystemsPart(TestNode node) : DomainFileSystemsBase
{
    /// <inheritdoc />
    public override ValueTask<int> DomainFsfreezeAsync(
        DomainHandle domain, IReadOnlyList<string> mountPoints, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainFSFreeze");
        return ValueTask.FromResult(SetFrozen(domain, mountPoints, true));
    }

    /// <inheritdoc />
    public override ValueTask<int> DomainFsthawAsync(
        DomainHandle domain, IReadOnlyList<string> mountPoints, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainFSThaw");
        return ValueTask.FromResult(SetFrozen(domain, mountPoints, false));
    }

    /// <inheritdoc />
    public override ValueTask DomainFstrimAsync(
        DomainHandle domain, string? mountPoint, ulong minimumBytes, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainFSTrim");
        _ = node.RunningStateOf(domain);
        if (mountPoint is not null)
        {
            _ = GuestFilesystems.Require(mountPoint);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainFileSystem> FileSystems, uint Count)> DomainGetFsinfoAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainGetFSInfo");
        XElement root = node.RunningStateOf(domain).Definition.Root;
        XElement? disk = DomainDevices.Of(root, "disk").FirstOrDefault(one => one.Attribute("device")?.Value == "disk");
        DomainFileSystem[] found = disk is null ? [] : [.. GuestFilesystems.On(DomainDevices.TargetOf(disk) ?? string.Empty)];
        return ValueTask.FromResult<(IReadOnlyList<DomainFileSystem>, uint)>((found, (uint)found.Length));
    }

    private int SetFrozen(DomainHandle domain, IReadOnlyList<string> mountPoints, bool frozen)
    {
        int changed = 0;
        node.Change(domain, state =>
        {
            GuestSystem before = state.RequireRunning().System;
            GuestSystem after = GuestFilesystems.SetFrozen(before, mountPoints, frozen);
            changed = (before.IsRootFrozen == after.IsRootFrozen ? 0 : 1) + (before.IsBootFrozen == after.IsBootFrozen ? 0 : 1);
            return state with { System = after };
        });
        return changed;
    }
}

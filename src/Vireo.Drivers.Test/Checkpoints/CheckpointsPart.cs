using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Checkpoints;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.CheckpointXml;
using Vireo.Host.Moments;

namespace Vireo.Drivers.Test.Checkpoints;

/// <summary>Guests' checkpoints.</summary>
internal sealed class CheckpointsPart(TestNode node) : DomainCheckpointsBase
{
    private const DomainCheckpointXmlFlags XmlFlags =
        DomainCheckpointXmlFlags.Secure | DomainCheckpointXmlFlags.NoDomain | DomainCheckpointXmlFlags.Size;

    private const DomainCheckpointListFlags Leaves = DomainCheckpointListFlags.Leaves | DomainCheckpointListFlags.NoLeaves;

    private const DomainCheckpointListFlags ListFlags =
        DomainCheckpointListFlags.Roots | DomainCheckpointListFlags.Topological | Leaves;

    /// <inheritdoc />
    public override ValueTask<DomainCheckpointHandle> DomainCheckpointCreateXmlAsync(
        DomainHandle domain, string xml, DomainCheckpointCreateFlags flags, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new DomainCheckpointHandle(CheckpointCreation.Create(node, domain, xml, flags), domain));

    /// <inheritdoc />
    public override ValueTask<string> DomainCheckpointGetXmlDescAsync(
        DomainCheckpointHandle checkpoint, DomainCheckpointXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)XmlFlags, "testDomainCheckpointGetXMLDesc");
        TestDomainState state = node.StateOf(checkpoint.Domain);
        Checkpoint found = Require(state, checkpoint.Name);
        if ((flags & DomainCheckpointXmlFlags.Size) != 0)
        {
            // The test driver's disks never change: no size is shown, but the guest must run all the same.
            _ = state.RequireRunning();
        }

        return ValueTask.FromResult(CheckpointWriter.Write(
            found,
            withDomain: (flags & DomainCheckpointXmlFlags.NoDomain) == 0,
            secure: (flags & DomainCheckpointXmlFlags.Secure) != 0));
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainCheckpointHandle> Checkpoints, int Count)> DomainListAllCheckpointsAsync(
        DomainHandle domain, bool needResults, DomainCheckpointListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)ListFlags, "testDomainListAllCheckpoints");
        return ValueTask.FromResult(List(node.StateOf(domain), null, domain, needResults, flags));
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainCheckpointHandle> Checkpoints, int Count)> DomainCheckpointListAllChildrenAsync(
        DomainCheckpointHandle checkpoint, bool needResults, DomainCheckpointListFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)ListFlags, "testDomainCheckpointListAllChildren");
        TestDomainState state = node.StateOf(checkpoint.Domain);
        return ValueTask.FromResult(
            List(state, Require(state, checkpoint.Name).Name, checkpoint.Domain, needResults, flags));
    }

    /// <inheritdoc />
    public override ValueTask<DomainCheckpointHandle> DomainCheckpointLookupByNameAsync(
        DomainHandle domain, string name, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainCheckpointLookupByName");
        return ValueTask.FromResult(new DomainCheckpointHandle(Require(node.StateOf(domain), name).Name, domain));
    }

    /// <inheritdoc />
    public override ValueTask<DomainCheckpointHandle> DomainCheckpointGetParentAsync(
        DomainCheckpointHandle checkpoint, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainCheckpointGetParent");
        return Require(node.StateOf(checkpoint.Domain), checkpoint.Name).ParentName is { } parent
            ? ValueTask.FromResult(new DomainCheckpointHandle(parent, checkpoint.Domain))
            : throw TestFaults.Raise(VirtErrorCode.NoDomainCheckpoint, $"checkpoint '{checkpoint.Name}' does not have a parent");
    }

    /// <inheritdoc />
    public override ValueTask DomainCheckpointDeleteAsync(
        DomainCheckpointHandle checkpoint, DomainCheckpointDeleteFlags flags, CancellationToken cancellationToken)
    {
        const DomainCheckpointDeleteFlags Children = DomainCheckpointDeleteFlags.Children;
        const DomainCheckpointDeleteFlags ChildrenOnly = DomainCheckpointDeleteFlags.ChildrenOnly;
        CallFaults.CheckExclusive(
            (uint)flags,
            (uint)Children,
            "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN",
            (uint)ChildrenOnly,
            "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY",
            "virDomainCheckpointDelete");
        TestFaults.CheckFlags(
            (uint)flags, (uint)(Children | ChildrenOnly | DomainCheckpointDeleteFlags.MetadataOnly), "testDomainCheckpointDelete");
        node.Change(checkpoint.Domain, state =>
        {
            string name = Require(state, checkpoint.Name).Name;
            MomentTree<Checkpoint> tree = (flags & (Children | ChildrenOnly)) == 0
                ? state.Checkpoints
                : state.Checkpoints.RemoveBelow(name);
            return state with { Checkpoints = (flags & ChildrenOnly) != 0 ? tree : tree.Remove(name) };
        });
        return ValueTask.CompletedTask;
    }

    private static Checkpoint Require(TestDomainState state, string name) => state.Checkpoints.Find(name)
        ?? throw TestFaults.Raise(VirtErrorCode.NoDomainCheckpoint, $"no domain checkpoint with matching name '{name}'");

    private static (IReadOnlyList<DomainCheckpointHandle> Checkpoints, int Count) List(
        TestDomainState state, string? from, DomainHandle domain, bool needResults, DomainCheckpointListFlags flags)
    {
        if ((flags & Leaves) == Leaves)
        {
            // With children and without any: libvirt's own finds none that is both.
            return ([], 0);
        }

        bool deep = (flags & DomainCheckpointListFlags.Roots) != 0 == from is not null;
        bool? leaves = (flags & Leaves) == 0 ? null : (flags & DomainCheckpointListFlags.Leaves) != 0;
        DomainCheckpointHandle[] all = [.. state.Checkpoints.Below(from, new MomentQuery(deep, leaves))
            .Select(checkpoint => new DomainCheckpointHandle(checkpoint.Name, domain))];
        return (needResults ? all : [], all.Length);
    }
}

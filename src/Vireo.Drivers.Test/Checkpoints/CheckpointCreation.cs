using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Checkpoints;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.CheckpointXml;
using Vireo.Host.Moments;

namespace Vireo.Drivers.Test.Checkpoints;

/// <summary>Makes checkpoints of guests, and takes up the description of one that was made before.</summary>
internal static class CheckpointCreation
{
    private const DomainCheckpointCreateFlags Redefine = DomainCheckpointCreateFlags.Redefine;
    private const DomainCheckpointCreateFlags Quiesce = DomainCheckpointCreateFlags.Quiesce;

    /// <summary>Creates a checkpoint.</summary>
    /// <returns>Its name.</returns>
    internal static string Create(TestNode node, DomainHandle domain, string xml, DomainCheckpointCreateFlags flags)
    {
        CallFaults.CheckExclusive(
            (uint)flags,
            (uint)Redefine,
            "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE",
            (uint)Quiesce,
            "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE",
            "virDomainCheckpointCreateXML");
        TestFaults.CheckFlags((uint)flags, (uint)(Redefine | Quiesce), "testDomainCheckpointCreateXML");
        bool redefines = (flags & Redefine) != 0;
        string name = string.Empty;
        node.Change(domain, state =>
        {
            Check(state);
            Checkpoint read = CheckpointReader.Read(xml, node.Reading, NodeClock.NowSeconds(), redefines);
            name = read.Name;
            return state with { Checkpoints = redefines ? TakeUp(state, read) : Take(state, read) };
        });
        return name;
    }

    private static void Check(TestDomainState state)
    {
        if (state.Snapshots.Count > 0)
        {
            throw TestFaults.Raise(VirtErrorCode.OperationUnsupported, "cannot create checkpoint while snapshot exists");
        }

        if (!state.IsActive)
        {
            throw TestFaults.Raise(VirtErrorCode.OperationUnsupported, "cannot create checkpoint for inactive domain");
        }
    }

    private static MomentTree<Checkpoint> Take(TestDomainState state, Checkpoint read)
    {
        Checkpoint taken = CheckpointDisks.Align(read with { Domain = state.Definition.Copy });
        return state.Checkpoints.Add(taken with { ParentName = state.Checkpoints.Current?.Name }).WithCurrent(taken.Name);
    }

    /// <summary>The first that is taken up becomes current, and so does one that follows the current one.</summary>
    private static MomentTree<Checkpoint> TakeUp(TestDomainState state, Checkpoint read)
    {
        MomentTree<Checkpoint> tree = state.Checkpoints;
        tree.CheckParent(read);
        if (read.Domain is { } domain && domain.Uuid != state.Definition.Uuid)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.InvalidArg,
                VirtErrorDomain.DomainCheckpoint,
                $"definition for checkpoint {read.Name} must use uuid {state.Definition.Uuid:D}");
        }

        Checkpoint aligned = read.Domain is null ? CheckpointDisks.NameBitmaps(read) : CheckpointDisks.Align(read);
        bool becomesCurrent = tree.Current is null || (read.ParentName is not null && read.ParentName == tree.Current.Name);
        tree = tree.Find(aligned.Name) is null ? tree.Add(aligned) : tree.Replace(aligned);
        return becomesCurrent ? tree.WithCurrent(aligned.Name) : tree;
    }
}

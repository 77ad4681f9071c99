using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.HostInterfaces;

/// <summary>Changes of the node's interfaces that can be taken back.</summary>
internal sealed class InterfaceChangesPart(TestNode node) : InterfaceChangesBase
{
    /// <inheritdoc />
    public override ValueTask InterfaceChangeBeginAsync(uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testInterfaceChangeBegin");
        node.Interfaces.Begin();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask InterfaceChangeCommitAsync(uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testInterfaceChangeCommit");
        node.Interfaces.Commit();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask InterfaceChangeRollbackAsync(uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testInterfaceChangeRollback");
        node.Interfaces.RollBack();
        return ValueTask.CompletedTask;
    }
}

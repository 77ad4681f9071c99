using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Saving;

/// <summary>Saving guests to files, restoring them, and dumping them.</summary>
internal sealed class SavingPart(TestNode node) : DomainSavingBase
{
    private const DomainSaveFlags ManagedSaveFlags = DomainSaveFlags.BypassCache | DomainSaveFlags.Running | DomainSaveFlags.Paused;

    private readonly SavingActs _acts = new(node);

    /// <inheritdoc />
    public override ValueTask DomainSaveAsync(DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        _acts.Save(domain, path);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainRestoreAsync(string path, CancellationToken cancellationToken)
    {
        _acts.Restore(path);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainCoreDumpAsync(
        DomainHandle domain, string path, DomainCoreDumpFlags flags, CancellationToken cancellationToken)
    {
        CoreDumpRules.CheckFlags(flags, "virDomainCoreDump");
        if ((flags & DomainCoreDumpFlags.Crash) != 0)
        {
            _acts.DumpAndCrash(domain, path);
        }
        else
        {
            _acts.Dump(domain, path);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainManagedSaveAsync(DomainHandle domain, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        SaveFlagRules.CheckStates(flags, "virDomainManagedSave");
        TestFaults.CheckFlags((uint)flags, (uint)ManagedSaveFlags, "testDomainManagedSave");
        node.Change(domain, SaveManaged, state => _acts.Tell(state, DomainStoppedDetail.Saved));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainHasManagedSaveImageAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainHasManagedSaveImage");
        return ValueTask.FromResult(node.StateOf(domain).HasManagedSave);
    }

    /// <inheritdoc />
    public override ValueTask DomainManagedSaveRemoveAsync(DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainManagedSaveRemove");
        node.Change(domain, state => state with { HasManagedSave = false });
        return ValueTask.CompletedTask;
    }

    private static TestDomainState SaveManaged(TestDomainState state)
    {
        _ = state.RequireRunning();
        return state.IsPersistent
            ? state.Stop(DomainShutoffReason.Saved) with { HasManagedSave = true }
            : throw TestFaults.Invalid("cannot do managed save for transient domain");
    }
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Saving;

/// <summary>Saving guests to files, restoring them, and dumping them.</summary>
internal sealed class SavingPart(TestNode node) : DomainSavingBase
{
    private const DomainSaveFlags ManagedSaveFlags = DomainSaveFlags.BypassCache | DomainSaveFlags.Running | DomainSaveFlags.Paused;

    /// <inheritdoc />
    public override ValueTask DomainSaveAsync(DomainHandle domain, string path, CancellationToken cancellationToken)
    {
        Stop(
            domain,
            DomainShutoffReason.Saved,
            DomainStoppedDetail.Saved,
            state => SavedImage.Write(path, state.Definition.Name, DomainWriter.Write(state.Definition, state.Id, secure: true)));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainRestoreAsync(string path, CancellationToken cancellationToken)
    {
        DomainDefinition definition = DomainReader.Read(SavedImage.Read(path), node.Reading);
        DomainAdmission.Start(node, definition, DomainRunningReason.Restored, DomainStartedDetail.Restored);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainCoreDumpAsync(
        DomainHandle domain, string path, DomainCoreDumpFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainCoreDumpFlags.Crash, "testDomainCoreDumpWithFormat");
        if ((flags & DomainCoreDumpFlags.Crash) != 0)
        {
            Stop(domain, DomainShutoffReason.Crashed, DomainStoppedDetail.Crashed, state =>
                SavedImage.WriteCore(path, state.Definition.Name));
            return ValueTask.CompletedTask;
        }

        TestDomainState state = node.RunningStateOf(domain);
        SavedImage.WriteCore(path, state.Definition.Name);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainManagedSaveAsync(DomainHandle domain, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)ManagedSaveFlags, "testDomainManagedSave");
        TestFaults.CheckExclusive(
            (uint)flags, (uint)DomainSaveFlags.Running, "VIR_DOMAIN_SAVE_RUNNING", (uint)DomainSaveFlags.Paused, "VIR_DOMAIN_SAVE_PAUSED", "virDomainManagedSave");
        node.Change(domain, SaveManaged, state => Tell(state, DomainStoppedDetail.Saved));
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

    /// <summary>Ends a guest once its file is written; where that fails it runs on.</summary>
    private void Stop(DomainHandle domain, DomainShutoffReason reason, DomainStoppedDetail detail, Action<TestDomainState> write) =>
        node.Change(
        domain,
        state =>
        {
            write(state.RequireRunning());
            return state.Stop(reason);
        },
        state => Tell(state, detail));

    private void Tell(TestDomainState state, DomainStoppedDetail detail) =>
        node.Events.Lifecycle(state.EndHandle, DomainEventType.Stopped, (int)detail);
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Saving;

/// <summary>What saving, restoring and dumping do, whichever call asks for it.</summary>
internal sealed class SavingActs(TestNode node)
{
    /// <summary>Writes a guest's file and ends the guest.</summary>
    internal void Save(DomainHandle domain, string path) => Stop(
        domain,
        DomainShutoffReason.Saved,
        DomainStoppedDetail.Saved,
        state => SavedImage.Write(path, state.Definition.Name, DomainWriter.Write(state.Definition, state.Id, secure: true)));

    /// <summary>Starts the guest of a file.</summary>
    internal void Restore(string path) =>
        DomainAdmission.Start(node, ReadImage(path), DomainRunningReason.Restored, DomainStartedDetail.Restored);

    /// <summary>The guest of a file.</summary>
    internal DomainDefinition ReadImage(string path) => DomainReader.Read(SavedImage.Read(path), node.Reading);

    /// <summary>Writes a guest's dump and leaves the guest as it is.</summary>
    internal void Dump(DomainHandle domain, string path) =>
        SavedImage.WriteCore(path, node.RunningStateOf(domain).Definition.Name);

    /// <summary>Writes a guest's dump and ends the guest as crashed.</summary>
    internal void DumpAndCrash(DomainHandle domain, string path) => Stop(
        domain, DomainShutoffReason.Crashed, DomainStoppedDetail.Crashed, state => SavedImage.WriteCore(path, state.Definition.Name));

    /// <summary>Tells that a guest ended.</summary>
    internal void Tell(TestDomainState state, DomainStoppedDetail detail) =>
        node.Events.Lifecycle(state.EndHandle, DomainEventType.Stopped, (int)detail);

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
}

using Vireo.Drivers.Qemu.Networks;
using Vireo.Drivers.Qemu.State;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Keeps running guests' status files, so that the daemon's next life finds them.</summary>
internal static class GuestStatuses
{
    /// <summary>Writes a guest's status as it is now. One that does not run has none.</summary>
    internal static void Save(QemuNode node, HostedDomain<GuestState> guest)
    {
        if (guest.State.Run is not { HasProcess: true } run)
        {
            return;
        }

        // One writer at a time, and each takes the state anew: the last to write wrote the newest.
        lock (run.StatusGate)
        {
            GuestState state = guest.State;
            if (state.Run == run && !run.IsOver)
            {
                AtomicFile.Write(node.Paths.StatusOf(run.Name), StatusDocument.Write(Of(state, run), state.Definition.Name));
            }
        }
    }

    /// <summary>Deletes the status of a run that is over.</summary>
    internal static void Delete(QemuNode node, GuestRun run)
    {
        lock (run.StatusGate)
        {
            run.IsOver = true;
            AtomicFile.Delete(node.Paths.StatusOf(run.Name));
        }
    }

    private static GuestStatus Of(GuestState state, GuestRun run) => new()
    {
        Id = run.Id,
        State = state.State,
        Reason = state.Reason,
        Pid = run.Process.Pid,
        MonitorPath = run.MonitorPath,
        Folder = run.Folder,
        Channels = run.Channels,
        Vcpus = run.Vcpus,
        IsFakeReboot = run.IsFakeReboot,
        Job = run.AsyncJob,
        Domain = state.Definition.With(root =>
        {
            root.SetAttributeValue("id", run.Id);
            ActualNics.Split(root);
        }).Root,
        Foreign = run.ForeignStatus,
    };
}

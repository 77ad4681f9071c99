using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Ends guests without asking them. Needs no job and no monitor: a guest whose monitor hangs in another job ends all the same.</summary>
internal static class GuestKilling
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Ends a guest; when this returns, it is gone.</summary>
    /// <param name="guest">The guest.</param>
    /// <param name="isGraceful">Whether QEMU is only asked, so that it can write out its images.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    internal static async Task DestroyAsync(HostedDomain<GuestState> guest, bool isGraceful, CancellationToken cancellationToken)
    {
        GuestRun run = guest.State.RequiredRun;
        if (!run.HasProcess)
        {
            // It is about to start: whoever starts it has the job.
            using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainDestroy", cancellationToken).ConfigureAwait(false);
            run = guest.State.RequiredRun;
        }

        run.WantedEnd = GuestEnd.Destroyed;
        run.Process.Signal(Signals.Terminate);
        try
        {
            await run.Process.Ended.WaitAsync(Patience, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            if (isGraceful)
            {
                run.WantedEnd = null;
                throw DriverFaults.System($"Failed to terminate process {run.Process.Pid} with SIGTERM: Device or resource busy");
            }

            run.Process.Signal(Signals.Kill);
        }

        await run.Over.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}

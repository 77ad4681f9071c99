using System.Text.Json.Nodes;
using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Lets QEMU write a guest's memory into a file that the daemon opened.</summary>
internal static class GuestMemory
{
    private const string DescriptorName = "migrate";

    /// <summary>No limit: a file takes what the disk takes.</summary>
    private const long Unlimited = 9223372036853727232;

    /// <summary>Writes the memory of a guest whose processors stand, from the file's place on.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">The file; it stays the caller's.</param>
    /// <param name="job">The job's name in messages.</param>
    /// <param name="cancellationToken">Gives up: QEMU is told to stop writing.</param>
    internal static async Task WriteAsync(GuestRun run, SafeFileHandle file, string job, CancellationToken cancellationToken)
    {
        Task<string> progress = run.Progress.Watch();
        await run.ExecuteAsync("migrate-set-parameters", new JsonObject { ["max-bandwidth"] = Unlimited }, cancellationToken).ConfigureAwait(false);
        await run.ExecuteAsync(
            new QmpCommand("getfd", new JsonObject { ["fdname"] = DescriptorName }) { Descriptor = file }, cancellationToken).ConfigureAwait(false);
        await run.ExecuteAsync(
            "migrate", new JsonObject { ["detach"] = true, ["uri"] = $"fd:{DescriptorName}" }, cancellationToken).ConfigureAwait(false);
        string end = await progress.ConfigureAwait(false);
        switch (end)
        {
            case "completed":
                return;
            case "cancelled":
                throw DriverFaults.Raise(Errors.VirtErrorCode.OperationAborted, $"{job} job: canceled by client");
            case "closed":
                throw DriverFaults.Failed("domain is no longer running");
            default:
                throw DriverFaults.Failed($"{job} job: unexpectedly failed");
        }
    }
}

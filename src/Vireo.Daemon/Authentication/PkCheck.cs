using System.Diagnostics;
using System.Globalization;
using Vireo.Rpc.Links;

namespace Vireo.Daemon.Authentication;

/// <summary>Runs <c>pkcheck</c>. Its arguments are numbers and names of our own, handed over as a list: no shell sees them.</summary>
internal static class PkCheck
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code, and what it complained about.</returns>
    internal static async Task<(int ExitCode, string Errors)> RunAsync(string program, string action, PeerCredentials peer, CancellationToken cancellationToken)
    {
        string subject = string.Create(CultureInfo.InvariantCulture, $"{peer.ProcessId},{peer.StartTime},{peer.UserId}");
        string[] arguments = ["--action-id", action, "--process", subject, "--allow-user-interaction"];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("it did not start");
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            string errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, errors.Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }
}

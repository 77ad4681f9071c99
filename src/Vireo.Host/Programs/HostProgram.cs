using System.ComponentModel;
using System.Diagnostics;
using Vireo.Errors;

namespace Vireo.Host.Programs;

/// <summary>Runs programs of the host to their end: by a list of arguments, never through a shell.</summary>
public static class HostProgram
{
    /// <summary>Where programs of administrators lie, which a user's <c>PATH</c> may leave out.</summary>
    private static readonly string[] FurtherFolders = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"];

    /// <summary>How long what a program wrote is waited for, once it has ended: a daemon that it left behind may hold its output open.</summary>
    private static readonly TimeSpan OutputPatience = TimeSpan.FromSeconds(2);

    /// <summary>Finds a program.</summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <returns>Its path; null: there is none.</returns>
    public static string? Find(string name)
    {
        string[] named = Environment.GetEnvironmentVariable("PATH")?.Split(':') ?? [];
        return named.Concat(FurtherFolders)
            .Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Runs a program.</summary>
    /// <param name="plan">The program.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    /// <returns>What it left, whether it succeeded or not.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: there is no such program, or it cannot be started.</exception>
    public static async Task<ProgramRun> RunAsync(ProgramPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string program = Path.IsPathRooted(plan.Program) ? plan.Program : Find(plan.Program)
            ?? throw Missing(plan.Program, "No such file or directory");
        using Process process = Start(program, plan);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            await WriteAsync(process, plan.Input, cancellationToken).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            IEnumerable<string> variables = plan.Environment?.Select(variable => $"{variable.Key}={variable.Value}") ?? [];
            return new ProgramRun(
                string.Join(' ', [.. variables, program, .. plan.Arguments]),
                process.ExitCode,
                await SoonAsync(output).ConfigureAwait(false),
                await SoonAsync(error).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private static Process Start(string program, ProgramPlan plan)
    {
        var start = new ProcessStartInfo(program, plan.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (plan.Environment is { } environment)
        {
            start.Environment.Clear();
            foreach ((string name, string value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        try
        {
            return Process.Start(start) ?? throw Missing(program, "it cannot be started");
        }
        catch (Win32Exception e)
        {
            throw Missing(program, e.Message);
        }
    }

    private static async Task WriteAsync(Process process, string? input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading everything; its exit code says why.
        }
    }

    private static async Task<string> SoonAsync(Task<string> text)
    {
        try
        {
            return await text.WaitAsync(OutputPatience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return string.Empty;
        }
    }

    private static VirtException Missing(string program, string why) =>
        VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, $"Cannot find '{program}' in path: {why}");
}

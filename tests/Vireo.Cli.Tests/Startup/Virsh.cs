using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Vireo.Cli.Tests.Startup;

/// <summary>The real virsh, whose words are the measure.</summary>
internal static partial class Virsh
{
    private const string Expected = "9.0.0";

    /// <summary>Runs it; the test is skipped where it, or this release of it, is missing.</summary>
    internal static async Task<Run> RunAsync(params string[] words)
    {
        ProcessStartInfo start = new("virsh", words)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        CancellationToken token = TestContext.Current.CancellationToken;
        using Process process = Start(start);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(token), error = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new Run(process.ExitCode, await output, await error);
    }

    internal static async Task RequireAsync()
    {
        Run version = await RunAsync("--version");
        Assert.SkipUnless(version.Output.Trim() == Expected, $"virsh is {version.Output.Trim()}, not {Expected}");
    }

    /// <summary>A run without what differs from one moment to the next.</summary>
    internal static Run Timeless(Run run) => run with { Output = CpuTime().Replace(run.Output, "CPU time: -") };

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("virsh did not start.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Assert.Skip($"virsh is not installed: {e.Message}");
            throw;
        }
    }

    [GeneratedRegex("CPU time: .*")]
    private static partial Regex CpuTime();
}

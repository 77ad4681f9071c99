using System.Diagnostics;

namespace Vireo.Transport.Tests.Fixtures;

/// <summary>Programs of the real libvirt and its surroundings, for tests against them.</summary>
internal static class RealProgram
{
    /// <summary>The program's path; the test is skipped where it is not installed.</summary>
    internal static string Require(string name)
    {
        string folders = (Environment.GetEnvironmentVariable("PATH") ?? "") + ":/usr/sbin:/sbin";
        string? path = folders.Split(':').Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{name} is not installed");
        return path!;
    }

    /// <summary>Runs a program to its end.</summary>
    internal static async Task<(int Status, string Output, string Errors)> RunAsync(
        string path,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["LC_ALL"] = "C";
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

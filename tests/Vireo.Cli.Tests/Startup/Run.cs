using Vireo.Cli.Output;
using Vireo.Cli.Startup;
using Vireo.Drivers.Test;

namespace Vireo.Cli.Tests.Startup;

/// <summary>What a run of the program ended with.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process, with a test driver of its own.</summary>
    internal static async Task<Run> OfAsync(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        Application application = new(output, error, [new TestDriverProvider()], Palettes.None);
        int exitCode = await application.RunAsync(words, TestContext.Current.CancellationToken);
        return new Run(exitCode, output.ToString(), error.ToString());
    }
}

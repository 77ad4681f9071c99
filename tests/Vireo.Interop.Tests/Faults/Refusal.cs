using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Faults;

/// <summary>What every failure has in common: it comes soon, it is an error, and it says what is wrong.</summary>
internal static class Refusal
{
    private const int ListAllDomains = 273;

    /// <summary>Nothing here waits for a timeout, so that the end comes at once; the rest is a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>The call that the faults of a running connection wait for.</summary>
    internal static int AwaitedProcedure => ListAllDomains;

    /// <summary>Runs <c>list</c>, which must fail.</summary>
    /// <returns>What stood on standard error.</returns>
    internal static async Task<string> OfListAsync(Client client, CancellationToken cancellationToken)
    {
        Finished finished = await ChildProcess.RunAsync(client.Command("list", "--all"), cancellationToken);
        Assert.Equal(1, finished.ExitCode);
        Assert.StartsWith("error: ", finished.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", finished.Error, StringComparison.Ordinal);
        Assert.InRange(finished.Elapsed, TimeSpan.Zero, Limit);
        return finished.Error;
    }

    /// <summary>Checks that an error names one of the causes given as <c>a|b|c</c>.</summary>
    internal static void Names(string causes, string error) =>
        Assert.True(causes.Split('|').Any(cause => error.Contains(cause, StringComparison.OrdinalIgnoreCase)), $"none of '{causes}' in: {error}");
}

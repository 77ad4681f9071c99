namespace Vireo.Interop.Tests.Processes;

/// <summary>Waiting for what another process does, where nothing tells when it has.</summary>
internal static class Deadline
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Returns as soon as the condition holds.</summary>
    /// <exception cref="TimeoutException">It did not in time; the text says what was waited for.</exception>
    internal static async Task UntilAsync(Func<bool> condition, TimeSpan limit, Func<string> what, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Between);
        long end = Environment.TickCount64 + (long)limit.TotalMilliseconds;
        while (!condition())
        {
            if (Environment.TickCount64 > end)
            {
                throw new TimeoutException($"not within {limit}: {what()}");
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }
}

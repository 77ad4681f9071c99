namespace Vireo.Supervision;

/// <summary>How long to wait before an attempt.</summary>
/// <param name="options">What the user wants.</param>
/// <param name="chance">Numbers from 0 to below 1.</param>
internal sealed class Backoff(ReconnectOptions options, Func<double> chance)
{
    private const int MostDoublings = 30;

    /// <summary>The wait before the next attempt.</summary>
    /// <param name="failedAttempts">How many have failed in a row; 0: the first waits for less, but does not storm.</param>
    internal TimeSpan Delay(int failedAttempts)
    {
        double whole = Math.Min(
            options.InitialDelay.TotalSeconds * Math.Pow(2, Math.Min(failedAttempts - 1, MostDoublings)),
            options.MaxDelay.TotalSeconds);
        return TimeSpan.FromSeconds(whole * (1 - (options.Jitter * chance())));
    }
}

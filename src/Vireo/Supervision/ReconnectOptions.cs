namespace Vireo.Supervision;

/// <summary>How a connection that was lost is opened again.</summary>
public sealed record ReconnectOptions
{
    /// <summary>How long to wait before the second attempt; each further wait is twice as long. The first attempt waits a part of it. Default 0.5 s.</summary>
    public TimeSpan InitialDelay { get; init => field = Positive(value); } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait. Default 30 s.</summary>
    public TimeSpan MaxDelay { get; init => field = Positive(value); } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Which part of each wait is left to chance, so that many clients of one daemon do not come back at once. From 0 to 1; default 0.5: a wait
    /// lies between half of its length and the whole.
    /// </summary>
    public double Jitter
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a part lies between 0 and 1");
    } = 0.5;

    /// <summary>After how many attempts in a row the connection is given up. Default null: never.</summary>
    public int? MaxAttempts
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "there is at least one attempt");
    }

    private static TimeSpan Positive(TimeSpan value) =>
        value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a wait must be positive");
}

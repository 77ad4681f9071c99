using Vireo.Errors;

namespace Vireo.Supervision;

/// <summary>A connection has another state.</summary>
/// <param name="State">The state.</param>
/// <param name="At">Since when.</param>
public sealed record ConnectionStateChange(ConnectionState State, DateTimeOffset At)
{
    /// <summary>Why it was lost, or why the last attempt failed; null: nothing failed.</summary>
    public VirtException? Reason { get; init; }

    /// <summary>How many attempts in a row have failed.</summary>
    public int FailedAttempts { get; init; }

    /// <summary>How long is waited before the next attempt; null: none follows.</summary>
    public TimeSpan? Delay { get; init; }
}

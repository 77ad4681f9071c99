using Microsoft.Extensions.Logging;

namespace Vireo.Supervision;

/// <summary>What a supervisor works with.</summary>
/// <param name="OpenAsync">Opens a connection.</param>
/// <param name="Backoff">How long it waits before that.</param>
/// <param name="Time">The clock.</param>
internal sealed record SupervisorParts(Func<CancellationToken, Task<SupervisedLink>> OpenAsync, Backoff Backoff, TimeProvider Time)
{
    /// <summary>After how many attempts in a row it gives up; null: never.</summary>
    internal required int? MaxAttempts { get; init; }

    /// <summary>Where losses are told.</summary>
    internal required ILogger Logger { get; init; }
}

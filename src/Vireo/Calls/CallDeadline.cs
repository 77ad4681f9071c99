namespace Vireo.Calls;

/// <summary>The deadline of one call: its token ends with the time or with the caller's own token.</summary>
/// <param name="Source">What ends by time; null: nothing does.</param>
/// <param name="Registration">The caller's token, passed on to the source.</param>
/// <param name="Token">What the call is given.</param>
internal readonly record struct CallDeadline(CancellationTokenSource? Source, CancellationTokenRegistration Registration, CancellationToken Token);

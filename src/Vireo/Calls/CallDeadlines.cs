using System.Collections.Concurrent;

namespace Vireo.Calls;

/// <summary>Deadlines for calls. Almost none ever passes, so their timers are used again.</summary>
/// <param name="timeout">How long a call may take; infinite: no limit.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class CallDeadlines(TimeSpan timeout, TimeProvider timeProvider)
{
    // As many as calls are in flight at once on a busy connection; more are made and thrown away.
    private const int MostKept = 64;

    private readonly ConcurrentBag<CancellationTokenSource> _kept = [];

    internal TimeSpan Timeout { get; } = timeout;

    internal CallDeadline Begin(CancellationToken cancellationToken)
    {
        if (Timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            return new CallDeadline(null, default, cancellationToken);
        }

        if (_kept.TryTake(out CancellationTokenSource? source))
        {
            source.CancelAfter(Timeout);
        }
        else
        {
            source = new CancellationTokenSource(Timeout, timeProvider);
        }

        CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static s => ((CancellationTokenSource?)s)?.Cancel(), source);
        return new CallDeadline(source, registration, source.Token);
    }

    internal void End(CallDeadline deadline)
    {
        if (deadline.Source is null)
        {
            return;
        }

        // After this the caller's token can no longer reach the source, which may soon serve another call.
        deadline.Registration.Dispose();
        if (_kept.Count < MostKept && deadline.Source.TryReset())
        {
            _kept.Add(deadline.Source);
        }
        else
        {
            deadline.Source.Dispose();
        }
    }
}

using Vireo.Sessions;

namespace Vireo.Supervision;

/// <summary>One of the connections that a supervised connection consists of in turn.</summary>
/// <param name="session">The connection; disposed with this.</param>
/// <param name="events">What comes over it unasked.</param>
internal sealed class SupervisedLink(RemoteSession session, LinkEvents events) : IAsyncDisposable
{
    private readonly Lazy<Task> _disposing = new(() => session.DisposeAsync().AsTask());

    internal RemoteSession Session => session;

    internal LinkEvents Events => events;

    internal bool IsOpen => !session.Closed.IsCompleted;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => new(_disposing.Value);
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Vireo.Supervision;

/// <summary>A connection's state, and all who want to know when it changes.</summary>
internal sealed class StateFeed
{
    // Who does not look for so long sees the newest: states are not worth a connection.
    private const int Capacity = 64;

    private readonly Lock _gate = new();
    private ImmutableArray<Channel<ConnectionStateChange>> _listeners = [];
    private ConnectionStateChange _last;

    internal StateFeed(DateTimeOffset now) => _last = new ConnectionStateChange(ConnectionState.Connected, now);

    internal ConnectionStateChange Last
    {
        get
        {
            lock (_gate)
            {
                return _last;
            }
        }
    }

    /// <summary>Tells a change; after <see cref="ConnectionState.Closed"/> there is none.</summary>
    internal void Tell(ConnectionStateChange change)
    {
        lock (_gate)
        {
            if (_last.State == ConnectionState.Closed)
            {
                return;
            }

            _last = change;
            foreach (Channel<ConnectionStateChange> listener in _listeners)
            {
                listener.Writer.TryWrite(change);
                if (change.State == ConnectionState.Closed)
                {
                    listener.Writer.TryComplete();
                }
            }
        }
    }

    /// <summary>The present state, then each change, to the end.</summary>
    internal async IAsyncEnumerable<ConnectionStateChange> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Channel<ConnectionStateChange> listener = Join();
        try
        {
            await foreach (ConnectionStateChange change in listener.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return change;
            }
        }
        finally
        {
            lock (_gate)
            {
                _listeners = _listeners.Remove(listener);
            }
        }
    }

    private Channel<ConnectionStateChange> Join()
    {
        var listener = Channel.CreateBounded<ConnectionStateChange>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        lock (_gate)
        {
            listener.Writer.TryWrite(_last);
            if (_last.State == ConnectionState.Closed)
            {
                listener.Writer.TryComplete();
            }
            else
            {
                _listeners = _listeners.Add(listener);
            }
        }

        return listener;
    }
}

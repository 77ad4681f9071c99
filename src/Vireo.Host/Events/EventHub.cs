using System.Collections.Immutable;

namespace Vireo.Host.Events;

/// <summary>Carries what becomes of one kind of object to the connections that asked for it. Sending takes no lock.</summary>
/// <typeparam name="T">What a connection asked for.</typeparam>
public class EventHub<T>
    where T : class
{
    private ImmutableArray<T> _connections = [];

    /// <summary>The connections at one time.</summary>
    protected ImmutableArray<T> Connections => _connections;

    /// <summary>Joins a connection.</summary>
    /// <param name="connection">What the connection asked for.</param>
    public void Join(T connection) => ImmutableInterlocked.Update(ref _connections, static (all, one) => all.Add(one), connection);

    /// <summary>Leaves a connection out from now on.</summary>
    /// <param name="connection">What the connection asked for.</param>
    public void Leave(T connection) => ImmutableInterlocked.Update(ref _connections, static (all, one) => all.Remove(one), connection);

    /// <summary>Tells every connection something; each passes on what it was asked for.</summary>
    /// <param name="tell">What to tell.</param>
    public void Tell(Action<T> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        foreach (T connection in _connections)
        {
            tell(connection);
        }
    }
}

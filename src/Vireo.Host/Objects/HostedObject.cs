namespace Vireo.Host.Objects;

/// <summary>
/// An object that a driver looks after. Its state is one immutable record: whoever changes it holds <see cref="Gate"/>, whoever
/// reads it takes what is there.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public class HostedObject<T>
    where T : class, IObjectRecord
{
    private volatile T _state;

    /// <summary>Takes up an object.</summary>
    /// <param name="state">Its first state.</param>
    public HostedObject(T state) => _state = state;

    /// <summary>Held by whoever changes the object. After the table's own lock, never before it.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The state as it is now.</summary>
    public T State
    {
        get => _state;
        set
        {
            System.Diagnostics.Debug.Assert(Gate.IsHeldByCurrentThread, "an object's state is replaced under its lock");
            _state = value;
        }
    }
}

namespace Vireo.Events;

/// <summary>Something that a connection can tell of.</summary>
/// <typeparam name="TSelf">The record that says what happened.</typeparam>
public interface IVirtEvent<TSelf>
    where TSelf : IVirtEvent<TSelf>
{
    /// <summary>How a driver is asked for it.</summary>
    static abstract EventKind Kind { get; }
}

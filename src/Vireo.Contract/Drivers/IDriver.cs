namespace Vireo.Contract.Drivers;

/// <summary>
/// What carries out the calls of one open connection: a driver in this process, or the remote driver, which sends them to a daemon.
/// It is a set of contract interfaces; nothing above it can tell which of the two it is.
/// </summary>
public interface IDriver : IAsyncDisposable
{
    /// <summary>The part of the driver that implements a contract interface.</summary>
    /// <returns>The part; null: the driver has none of these calls.</returns>
    /// <typeparam name="T">The contract interface.</typeparam>
    T? Find<T>()
        where T : class;
}

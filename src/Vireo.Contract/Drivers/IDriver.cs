using Vireo.Rpc.Calls;

namespace Vireo.Contract.Drivers;

/// <summary>
/// What carries out the calls of one open connection: a driver in this process, or the remote driver, which sends them to a daemon.
/// It is a set of contract interfaces; nothing above it can tell which of the two it is.
/// </summary>
public interface IDriver : ICallTarget, IAsyncDisposable
{
    /// <summary>Whether what it manages is really there, on this host or another, rather than in memory alone.</summary>
    bool IsOfHost => true;
}

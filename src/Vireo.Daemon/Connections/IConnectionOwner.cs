using Vireo.Contract;
using Vireo.Contract.Qemu;

namespace Vireo.Daemon.Connections;

/// <summary>What a session may ask of the client that it belongs to.</summary>
internal interface IConnectionOwner
{
    /// <summary>Whether the client's listener makes every connection read-only.</summary>
    bool MustBeReadOnly { get; }

    /// <summary>Whether the client may read whatever file the daemon may: it is the daemon's own user, or the host's superuser.</summary>
    bool IsOfOwnUser { get; }

    /// <summary>Takes a driver's events to the client; those that come after the client is gone are dropped.</summary>
    IRemoteEvents Events { get; }

    /// <summary>The same for events of QEMU's own program.</summary>
    IQemuEvents QemuEvents { get; }

    /// <summary>The client has said that it answers pings.</summary>
    void StartKeepAlive();

    /// <summary>The client is done: it is disconnected once its calls are answered.</summary>
    void Close();
}

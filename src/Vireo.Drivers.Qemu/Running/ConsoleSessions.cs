using System.Collections.Concurrent;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Who is connected to a run's consoles and channels: one session for each.</summary>
internal sealed class ConsoleSessions
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _open = new(StringComparer.Ordinal);

    /// <summary>Takes a console.</summary>
    /// <param name="path">Its path on the host.</param>
    /// <param name="force">Whether a session that is there is ended.</param>
    /// <returns>What says that the session is to end; null: another session is there.</returns>
    internal CancellationTokenSource? Open(string path, bool force)
    {
        var session = new CancellationTokenSource();
        while (!_open.TryAdd(path, session))
        {
            if (!force)
            {
                session.Dispose();
                return null;
            }

            if (_open.TryRemove(path, out CancellationTokenSource? former))
            {
                former.Cancel();
            }
        }

        return session;
    }

    /// <summary>Gives a console back.</summary>
    internal void Close(string path, CancellationTokenSource session)
    {
        _open.TryRemove(new(path, session));
        session.Dispose();
    }

    /// <summary>Ends all sessions.</summary>
    internal void CloseAll()
    {
        foreach (string path in _open.Keys)
        {
            if (_open.TryRemove(path, out CancellationTokenSource? session))
            {
                session.Cancel();
            }
        }
    }
}

namespace Vireo.Daemon.Logs;

/// <summary>Takes log entries to where they are kept. It is called by one thread at a time and fails in silence: a full disk must not end the daemon.</summary>
internal interface ILogSink : IDisposable
{
    /// <summary>Takes an entry.</summary>
    /// <param name="entry">The entry.</param>
    void Write(in LogEntry entry);
}

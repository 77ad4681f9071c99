using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Vireo.Tests.Daemons;

/// <summary>Remembers the warnings that were logged, and what is worse.</summary>
internal sealed class WarningRecorder : ILogger
{
    internal ConcurrentQueue<EventId> Told { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Told.Enqueue(eventId);
        }
    }
}

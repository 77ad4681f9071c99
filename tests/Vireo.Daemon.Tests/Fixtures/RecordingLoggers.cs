using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>Keeps what is logged. Warnings and errors that a test does not announce make it fail.</summary>
internal sealed class RecordingLoggers : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> _entries = [];
    private readonly ConcurrentDictionary<int, bool> _expected = [];

    internal IReadOnlyList<string> Texts => [.. _entries.Select(entry => entry.Text)];

    internal void Expect(int eventId) => _expected[eventId] = true;

    internal void AssertQuiet() => Assert.DoesNotContain(
        _entries,
        entry => entry.Level >= LogLevel.Warning && !_expected.ContainsKey(entry.Id.Id));

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}

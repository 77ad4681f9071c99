using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>Sends log entries to standard error and to files, one line each, each written whole.</summary>
internal sealed class LogOutputs : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, ILogger> _loggers = [];
    private readonly Lock _gate = new();
    private readonly List<(Stream Stream, LogLevel Minimum)> _sinks = [];
    private readonly TimeProvider _timeProvider;

    /// <summary>Opens the outputs.</summary>
    /// <param name="outputs">The outputs; empty: nothing is logged.</param>
    /// <param name="timeProvider">The clock of the lines.</param>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    internal LogOutputs(IReadOnlyList<LogOutput> outputs, TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
        foreach (var output in outputs)
        {
            _sinks.Add((Open(output), output.Minimum));
        }

        Minimum = _sinks.Count == 0 ? LogLevel.None : _sinks.Min(sink => sink.Minimum);
    }

    private LogLevel Minimum { get; }

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => _loggers.GetOrAdd(categoryName, category => new Category(this, category));

    /// <inheritdoc />
    public void Dispose() => _sinks.ForEach(sink => sink.Stream.Dispose());

    private static Stream Open(LogOutput output)
    {
        if (output.Path is null)
        {
            return Console.OpenStandardError();
        }

        var options = new FileStreamOptions
        {
            Mode = FileMode.Append,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(output.Path, options);
    }

    private void Write(LogLevel level, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        lock (_gate)
        {
            foreach (var (stream, _) in _sinks.Where(sink => level >= sink.Minimum))
            {
                try
                {
                    stream.Write(bytes);
                }
                catch (IOException)
                {
                    // A full disk or a closed terminal must not end the daemon.
                }
            }
        }
    }

    private sealed class Category(LogOutputs outputs, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= outputs.Minimum;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                var now = outputs._timeProvider.GetUtcNow();
                outputs.Write(logLevel, LogLine.Format(now, logLevel, name, eventId, formatter(state, exception), state, exception));
            }
        }
    }
}

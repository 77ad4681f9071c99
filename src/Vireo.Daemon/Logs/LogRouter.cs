using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Vireo.Errors;

namespace Vireo.Daemon.Logs;

/// <summary>Sends log entries where they belong. What that is can change at any time, for every logger that there is.</summary>
internal sealed class LogRouter : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, ILogger> _loggers = [];
    private readonly Lock _gate = new();
    private readonly TimeProvider _timeProvider;
    private readonly LogOutput _standard;
    private IReadOnlyList<(LogOutput Output, ILogSink Sink)> _sinks = [];
    private volatile LogRouting _routing;

    /// <summary>Opens the outputs.</summary>
    /// <param name="priority">The least grave that are logged where no filter says otherwise.</param>
    /// <param name="filters">The filters, as <see cref="LogFilter.Parse"/> reads them.</param>
    /// <param name="outputs">The outputs, as <see cref="LogOutput.Parse"/> reads them; empty: the standard one.</param>
    /// <param name="standard">The standard output.</param>
    /// <param name="timeProvider">The clock of the entries.</param>
    /// <exception cref="VirtException">Filters or outputs mean nothing, or an output cannot be opened.</exception>
    internal LogRouter(LogPriority priority, string filters, string outputs, LogOutput standard, TimeProvider timeProvider)
    {
        _standard = standard;
        _timeProvider = timeProvider;
        _routing = new LogRouting(priority, LogFilter.Parse(filters), []);
        SetOutputs(outputs);
    }

    /// <summary>What is logged where.</summary>
    internal LogRouting Routing => _routing;

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => _loggers.GetOrAdd(categoryName, category => new Category(this, category));

    /// <summary>Puts other filters in place of those that there are.</summary>
    /// <param name="filters">The filters, as <see cref="LogFilter.Parse"/> reads them.</param>
    /// <exception cref="VirtException">They mean nothing; nothing has changed.</exception>
    internal void SetFilters(string filters)
    {
        var parsed = LogFilter.Parse(filters);
        lock (_gate)
        {
            _routing = _routing with { Filters = parsed };
        }
    }

    /// <summary>Puts other outputs in place of those that there are.</summary>
    /// <param name="outputs">The outputs, as <see cref="LogOutput.Parse"/> reads them; empty: the standard one.</param>
    /// <exception cref="VirtException">They mean nothing, or one cannot be opened; nothing has changed.</exception>
    internal void SetOutputs(string outputs)
    {
        var parsed = LogOutput.Parse(outputs);
        if (parsed.Count == 0)
        {
            parsed = [_standard];
        }

        var opened = Open(parsed);
        IReadOnlyList<(LogOutput Output, ILogSink Sink)> closed;
        lock (_gate)
        {
            closed = _sinks;
            _sinks = opened;
            _routing = _routing with { Outputs = parsed };
            Close(closed);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            Close(_sinks);
            _sinks = [];
        }
    }

    private static List<(LogOutput Output, ILogSink Sink)> Open(IReadOnlyList<LogOutput> outputs)
    {
        var opened = new List<(LogOutput Output, ILogSink Sink)>();
        try
        {
            foreach (var output in outputs)
            {
                opened.Add((output, LogSinks.Open(output)));
            }

            return opened;
        }
        catch
        {
            Close(opened);
            throw;
        }
    }

    private static void Close(IReadOnlyList<(LogOutput Output, ILogSink Sink)> sinks)
    {
        foreach (var (_, sink) in sinks)
        {
            sink.Dispose();
        }
    }

    private void Write(in LogEntry entry)
    {
        var priority = LogPriorities.Of(entry.Level);
        lock (_gate)
        {
            foreach (var (output, sink) in _sinks)
            {
                if (priority >= output.Priority)
                {
                    sink.Write(entry);
                }
            }
        }
    }

    /// <summary>The logger of one part. It looks its filter up once for each routing.</summary>
    private sealed class Category(LogRouter router, string name) : ILogger
    {
        private volatile Tuple<LogRouting, LogLevel>? _minimum;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel)
        {
            var routing = router._routing;
            var minimum = _minimum;
            if (!ReferenceEquals(minimum?.Item1, routing))
            {
                _minimum = minimum = Tuple.Create(routing, routing.MinimumOf(name));
            }

            return logLevel >= minimum!.Item2; // it was just set
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                router.Write(new LogEntry(router._timeProvider.GetUtcNow(), logLevel, name, eventId, formatter(state, exception), state, exception));
            }
        }
    }
}

using Microsoft.Extensions.Logging;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>Remembers the gravest thing that was logged.</summary>
internal sealed class FakeLogger : ILogger
{
    internal LogLevel Worst { get; private set; }

    internal string Text { get; private set; } = "";

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= Worst)
        {
            Worst = logLevel;
            Text = formatter(state, exception);
        }
    }
}

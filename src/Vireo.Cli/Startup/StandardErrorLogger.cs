using Microsoft.Extensions.Logging;
using Vireo.Cli.Output;

namespace Vireo.Cli.Startup;

/// <summary>Tells the user what the library warns of, such as unknown variables of a URI.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class StandardErrorLogger(CommandOutput output) : ILogger
{
    // What becomes of a connection is told by the command that fails with it.
    private const int FirstOfConnections = 4200;
    private const int LastOfConnections = 4299;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && eventId.Id is < FirstOfConnections or > LastOfConnections)
        {
            output.Warn(formatter(state, exception));
        }
    }
}

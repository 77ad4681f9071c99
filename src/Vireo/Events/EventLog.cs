using Microsoft.Extensions.Logging;

namespace Vireo.Events;

/// <summary>What is told of events. Numbers 4000 to 4099.</summary>
internal static partial class EventLog
{
    [LoggerMessage(4000, LogLevel.Debug, "Event {Procedure} is not known; the daemon may be newer")]
    internal static partial void UnknownEvent(ILogger logger, int procedure);

    [LoggerMessage(4001, LogLevel.Error, "Event {Procedure} cannot be read and is lost")]
    internal static partial void UnreadableEvent(ILogger logger, Exception failure, int procedure);
}

using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Logs;

/// <summary>What is logged, before it is written in any form.</summary>
/// <param name="Time">When.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Category">The part of the daemon.</param>
/// <param name="Id">The event's number.</param>
/// <param name="Message">The text.</param>
/// <param name="Values">The values in the text, by name.</param>
/// <param name="Error">What failed, if anything did.</param>
internal readonly record struct LogEntry(
    DateTimeOffset Time, LogLevel Level, string Category, EventId Id, string Message, object? Values, Exception? Error);

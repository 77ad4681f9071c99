using Microsoft.Extensions.Logging;

namespace Vireo.Rpc.Peers;

/// <summary>What is logged about peers; ids 2100 to 2199.</summary>
internal static partial class PeerLog
{
    [LoggerMessage(2100, LogLevel.Debug, "{Link}: the connection ended: {Reason}")]
    internal static partial void Ended(ILogger logger, string link, string? reason);

    [LoggerMessage(2101, LogLevel.Error, "{Link}: the event {Event} does not fit the protocol and was not sent")]
    internal static partial void EventLost(ILogger logger, Exception failure, string @event, string link);

    [LoggerMessage(2102, LogLevel.Warning, "An event {Procedure} of program {Program:x8} could not be taken")]
    internal static partial void EventFailed(ILogger logger, Exception failure, uint program, int procedure);
}

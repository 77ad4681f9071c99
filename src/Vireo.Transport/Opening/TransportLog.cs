using Microsoft.Extensions.Logging;

namespace Vireo.Transport.Opening;

/// <summary>What the transports log: ids 3001 to 3099.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(3001, LogLevel.Warning, "{Warning}")]
    internal static partial void OddUri(ILogger logger, string warning);

    [LoggerMessage(3002, LogLevel.Debug, "Connected to {Peer}")]
    internal static partial void Connected(ILogger logger, string peer);

    [LoggerMessage(3003, LogLevel.Information, "Starting the user's own daemon, {Program}")]
    internal static partial void StartsDaemon(ILogger logger, string program);
}

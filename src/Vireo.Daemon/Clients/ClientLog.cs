using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Clients;

/// <summary>What is logged of clients.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(5201, LogLevel.Debug, "Client {Client} connected through {Listener} from {Address}")]
    internal static partial void Connected(ILogger logger, long client, string listener, string address);

    [LoggerMessage(5202, LogLevel.Debug, "Client {Client} is gone")]
    internal static partial void Gone(ILogger logger, long client);

    [LoggerMessage(5203, LogLevel.Warning, "Client {Client} has not logged in for {Limit}; disconnected")]
    internal static partial void LoginTooSlow(ILogger logger, long client, TimeSpan limit);

    [LoggerMessage(5204, LogLevel.Warning, "Client {Client}, which has not logged in, has to make room; disconnected")]
    internal static partial void Evicted(ILogger logger, long client);

    [LoggerMessage(5205, LogLevel.Information, "Client {Client} was not let in through {Listener}: {Reason}")]
    internal static partial void Refused(ILogger logger, long client, string listener, string reason);

    [LoggerMessage(5206, LogLevel.Error, "Client {Client} could not be served to its end")]
    internal static partial void Failed(ILogger logger, long client, Exception error);

    [LoggerMessage(5208, LogLevel.Warning, "Client {Client} was not let in through {Listener}: too many wait already")]
    internal static partial void Dropped(ILogger logger, long client, string listener);

    [LoggerMessage(5207, LogLevel.Information, "Client {Client} from {Address} has the certificate of {DistinguishedName}")]
    internal static partial void Certified(ILogger logger, long client, string address, string distinguishedName);
}

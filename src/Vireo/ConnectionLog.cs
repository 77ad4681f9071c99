using Microsoft.Extensions.Logging;
using Vireo.Contract.Uris;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo;

/// <summary>What is told of connections. Numbers 4200 to 4299.</summary>
internal static partial class ConnectionLog
{
    /// <summary>Tells of a connection that is open, and of its end.</summary>
    /// <param name="logger">Where.</param>
    /// <param name="uri">What is connected to.</param>
    /// <param name="session">The connection.</param>
    /// <param name="isSupervised">A supervisor tells of its loss.</param>
    /// <returns>A task that ends with the connection, and never fails.</returns>
    internal static async Task TellAsync(ILogger logger, VirtUri uri, RemoteSession session, bool isSupervised)
    {
        Opened(logger, uri, session.Peer.Link.Description);
        VirtException reason = await session.Closed.ConfigureAwait(false);
        if (session.IsLeaving || reason is VirtConnectionLostException { Loss: ConnectionLoss.Closed })
        {
            Closed(logger, uri);
        }
        else if (!isSupervised)
        {
            Lost(logger, uri, reason.Message);
        }
    }

    [LoggerMessage(4200, LogLevel.Debug, "{Uri} is open over {Link}")]
    private static partial void Opened(ILogger logger, VirtUri uri, string link);

    [LoggerMessage(4201, LogLevel.Debug, "{Uri} was closed")]
    private static partial void Closed(ILogger logger, VirtUri uri);

    [LoggerMessage(4202, LogLevel.Warning, "The connection to {Uri} is lost: {Reason}")]
    private static partial void Lost(ILogger logger, VirtUri uri, string reason);
}

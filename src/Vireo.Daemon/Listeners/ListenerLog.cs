using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Listeners;

/// <summary>What listeners log.</summary>
internal static partial class ListenerLog
{
    [LoggerMessage(5101, LogLevel.Information, "Listening on {Listener}")]
    internal static partial void Listening(ILogger logger, string listener);

    [LoggerMessage(5102, LogLevel.Warning, "{Listener}: a connection could not be accepted; pausing")]
    internal static partial void AcceptFailed(ILogger logger, string listener, Exception error);

    [LoggerMessage(5103, LogLevel.Warning, "{Listener}: its clients need no login, and its mode lets every user of this host in")]
    internal static partial void OpenToEveryone(ILogger logger, string listener);

    [LoggerMessage(5104, LogLevel.Warning, "{Listener}: clients without a valid certificate are accepted")]
    internal static partial void NotVerified(ILogger logger, string listener);
}

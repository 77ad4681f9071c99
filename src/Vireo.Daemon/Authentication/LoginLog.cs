using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Authentication;

/// <summary>What is logged of logins. Numbers 5301 to 5399. Neither passwords nor what mechanisms say are ever logged.</summary>
internal static partial class LoginLog
{
    [LoggerMessage(5301, LogLevel.Debug, "{Address} logged in as {UserName} by {Mechanism}")]
    internal static partial void LoggedIn(ILogger logger, string address, string userName, string mechanism);

    [LoggerMessage(5302, LogLevel.Information, "{Address} could not log in by {Mechanism}: {Reason}")]
    internal static partial void Refused(ILogger logger, string address, string mechanism, string reason);

    [LoggerMessage(5303, LogLevel.Error, "The SASL users cannot be read: {Reason}")]
    internal static partial void NoUsers(ILogger logger, string reason);

    [LoggerMessage(5304, LogLevel.Error, "polkit cannot be asked: {Reason}")]
    internal static partial void NoPolkit(ILogger logger, string reason);

    [LoggerMessage(5305, LogLevel.Information, "polkit does not let in {Address} for {Action}: {Reason}")]
    internal static partial void RefusedByPolkit(ILogger logger, string address, string action, string reason);
}

using Microsoft.Extensions.Logging;

namespace Vireo.Supervision;

/// <summary>What is told of connections that are opened again. Numbers 4100 to 4199.</summary>
internal static partial class SupervisionLog
{
    [LoggerMessage(4100, LogLevel.Warning, "The connection was lost ({Reason}); it is being opened again")]
    internal static partial void Lost(ILogger logger, string reason);

    [LoggerMessage(4101, LogLevel.Debug, "Attempt {Attempt} to open the connection again failed")]
    internal static partial void AttemptFailed(ILogger logger, Exception failure, int attempt);

    [LoggerMessage(4102, LogLevel.Information, "The connection is open again after {Attempts} attempts")]
    internal static partial void OpenAgain(ILogger logger, int attempts);

    [LoggerMessage(4103, LogLevel.Error, "The connection is given up after {Attempts} attempts: {Reason}")]
    internal static partial void GivenUp(ILogger logger, int attempts, string reason);
}

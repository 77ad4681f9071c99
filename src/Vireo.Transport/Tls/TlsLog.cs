using Microsoft.Extensions.Logging;

namespace Vireo.Transport.Tls;

/// <summary>What TLS logs: ids 3101 to 3199.</summary>
internal static partial class TlsLog
{
    [LoggerMessage(3101, LogLevel.Warning, "{Warning}")]
    internal static partial void OddCertificate(ILogger logger, string warning);

    [LoggerMessage(
        3102,
        LogLevel.Warning,
        "Session tickets cannot be turned off here: TLS 1.2 is spoken, not 1.3, since libvirt's clients stumble over them")]
    internal static partial void TicketsRemain(ILogger logger);

    [LoggerMessage(3103, LogLevel.Warning, "The certificate of a TLS client is accepted although: {Reason}")]
    internal static partial void UnverifiedClient(ILogger logger, string reason);
}

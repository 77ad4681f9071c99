namespace Vireo.Errors;

/// <summary>The connection is of no further use: closed, silent for too long, or talking nonsense. The first reason is inside.</summary>
/// <inheritdoc />
public sealed class VirtConnectionLostException(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Exception? inner = null)
    : VirtException(code, errorDomain, message, inner)
{
    /// <summary>How the connection came to its end.</summary>
    public ConnectionLoss Loss { get; init; }
}

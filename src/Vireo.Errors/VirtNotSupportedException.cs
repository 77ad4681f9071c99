namespace Vireo.Errors;

/// <summary>This driver, or this server's version, cannot do that at all.</summary>
/// <inheritdoc />
public sealed class VirtNotSupportedException(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Exception? inner = null)
    : VirtException(code, errorDomain, message, inner);

namespace Vireo.Errors;

/// <summary>Not allowed: a read-only connection, a failed authentication, a permission that is missing.</summary>
/// <inheritdoc />
public sealed class VirtAccessDeniedException(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Exception? inner = null)
    : VirtException(code, errorDomain, message, inner);

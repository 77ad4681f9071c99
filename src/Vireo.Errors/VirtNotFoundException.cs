namespace Vireo.Errors;

/// <summary>There is no such object: domain, network, pool, volume, secret, snapshot and so on.</summary>
/// <inheritdoc />
public sealed class VirtNotFoundException(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Exception? inner = null)
    : VirtException(code, errorDomain, message, inner);

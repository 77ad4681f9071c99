namespace Vireo.Errors;

/// <summary>A call that the server, the driver or the connection could not carry out.</summary>
/// <param name="code">What went wrong.</param>
/// <param name="errorDomain">The part of libvirt that says so.</param>
/// <param name="message">What was asked, what was wrong and where.</param>
/// <param name="inner">What caused it, if anything did.</param>
/// <remarks><c>virError</c>.</remarks>
public class VirtException(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What went wrong (<c>VIR_ERR_*</c>); a number newer than this enum is kept as it came.</summary>
    public VirtErrorCode Code { get; } = code;

    /// <summary>The part of libvirt that said so (<c>VIR_FROM_*</c>); not a guest.</summary>
    public VirtErrorDomain ErrorDomain { get; } = errorDomain;

    /// <summary>How grave it is (<c>VIR_ERR_WARNING</c>, <c>VIR_ERR_ERROR</c>).</summary>
    public VirtErrorLevel Level { get; init; } = VirtErrorLevel.Error;

    /// <summary>libvirt's three further texts (<c>str1</c> to <c>str3</c>) and two numbers (<c>int1</c>, <c>int2</c>).</summary>
    public VirtErrorDetail Detail { get; init; }

    /// <summary>Makes the exception that callers expect for a code: a child of this class where they act differently.</summary>
    /// <param name="code">What went wrong.</param>
    /// <param name="errorDomain">The part of libvirt that says so.</param>
    /// <param name="message">What was asked, what was wrong and where.</param>
    /// <param name="level">How grave it is.</param>
    /// <param name="detail">Further texts and numbers.</param>
    /// <param name="inner">What caused it, if anything did.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException Create(
        VirtErrorCode code,
        VirtErrorDomain errorDomain,
        string message,
        VirtErrorLevel level = VirtErrorLevel.Error,
        VirtErrorDetail detail = default,
        Exception? inner = null) => VirtErrorKinds.Of(code) switch
        {
            VirtErrorKind.NotFound => new VirtNotFoundException(code, errorDomain, message, inner) { Level = level, Detail = detail },
            VirtErrorKind.AccessDenied => new VirtAccessDeniedException(code, errorDomain, message, inner) { Level = level, Detail = detail },
            VirtErrorKind.NotSupported => new VirtNotSupportedException(code, errorDomain, message, inner) { Level = level, Detail = detail },
            _ => new VirtException(code, errorDomain, message, inner) { Level = level, Detail = detail },
        };

    /// <summary>The error of a driver that lacks a function (<c>VIR_ERR_NO_SUPPORT</c>).</summary>
    /// <param name="function">The function's C name.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException NoSupport(string function) => Refused(VirtErrorCode.NoSupport, function, function);

    /// <summary>The error of a call that needs an open connection, while there is none (<c>VIR_ERR_INTERNAL_ERROR</c>).</summary>
    /// <param name="function">The function's C name.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException NotOpen(string function) => VirtErrorTexts.Raise(
        VirtErrorCode.InternalError,
        VirtErrorDomain.Rpc,
        FunctionErrorDomains.IsOfGuests(function) ? "hypervisor connection not open" : "connection not open");

    /// <summary>The error of a call that a read-only connection may not make (<c>VIR_ERR_OPERATION_DENIED</c>).</summary>
    /// <param name="function">The function's C name.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException ReadOnlyDenied(string function) =>
        Refused(VirtErrorCode.OperationDenied, function, $"read only access prevents {function}");

    /// <summary>The error of a call that asks for secrets on a read-only connection (<c>VIR_ERR_OPERATION_DENIED</c>).</summary>
    /// <param name="function">The function's C name.</param>
    /// <returns>The exception, not yet thrown.</returns>
    public static VirtException SecretsDenied(string function) =>
        Refused(VirtErrorCode.OperationDenied, function, $"{function} with secure flag");

    private static VirtException Refused(VirtErrorCode code, string function, string reason) =>
        VirtErrorTexts.Raise(code, FunctionErrorDomains.Of(function), reason);
}

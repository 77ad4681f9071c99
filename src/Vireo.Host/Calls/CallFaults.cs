using System.Globalization;
using Vireo.Errors;

namespace Vireo.Host.Calls;

/// <summary>What libvirt's public functions and its code for guests say of a call, whichever driver carries it out.</summary>
public static class CallFaults
{
    /// <summary>The guest must run for what was asked (<c>VIR_ERR_OPERATION_INVALID</c>).</summary>
    /// <returns>The error.</returns>
    public static VirtException NotRunning() =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, "domain is not running");

    /// <summary>What a function says of an argument; it has no words around it (<c>VIR_ERR_INVALID_ARG</c>).</summary>
    /// <param name="message">What it says.</param>
    /// <param name="function">The C function.</param>
    /// <param name="argument">The argument.</param>
    /// <returns>The error.</returns>
    public static VirtException Argument(string message, string function, string argument) =>
        Argument(message, function, argument, VirtErrorDomain.Domain);

    /// <summary>The same as a rule: "ARGUMENT in FUNCTION must ...".</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="function">The C function.</param>
    /// <param name="rule">What it must.</param>
    /// <returns>The error.</returns>
    public static VirtException Library(string argument, string function, string rule) =>
        Argument($"{argument} in {function} must {rule}", function, argument);

    /// <summary>Refuses two flags together, as libvirt's public functions do before they ask a driver.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="one">A flag.</param>
    /// <param name="oneName">Its name in libvirt.</param>
    /// <param name="other">Another flag.</param>
    /// <param name="otherName">Its name in libvirt.</param>
    /// <param name="function">The C function.</param>
    /// <param name="errorDomain">Who says so.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: both are there.</exception>
    public static void CheckExclusive(
        uint flags,
        uint one,
        string oneName,
        uint other,
        string otherName,
        string function,
        VirtErrorDomain errorDomain = VirtErrorDomain.Domain)
    {
        if ((flags & one) != 0 && (flags & other) != 0)
        {
            throw Argument($"Flags '{oneName}' and '{otherName}' are mutually exclusive", function, "ctl", errorDomain);
        }
    }

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    /// <param name="errorDomain">The driver.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: there is another.</exception>
    public static void CheckFlags(uint flags, uint supported, string function, VirtErrorDomain errorDomain)
    {
        uint unknown = flags & ~supported;
        if (unknown != 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"unsupported flags (0x{unknown:x}) in function {function}");
            throw Argument(message, function, "flags", errorDomain);
        }
    }

    /// <summary>The same, said by another part of libvirt.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="function">The C function.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="errorDomain">Who says so.</param>
    /// <returns>The error.</returns>
    public static VirtException Argument(string message, string function, string argument, VirtErrorDomain errorDomain) =>
        VirtException.Create(VirtErrorCode.InvalidArg, errorDomain, message, detail: new VirtErrorDetail(function, argument, null, 0, 0));
}

using System.Globalization;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Faults;

/// <summary>The errors that the test driver raises itself (<c>VIR_FROM_TEST</c>).</summary>
internal static class TestFaults
{
    internal static VirtException Raise(VirtErrorCode code, string? detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Test, detail);

    /// <summary>An operation that the guest's state forbids (<c>VIR_ERR_OPERATION_INVALID</c>).</summary>
    internal static VirtException Invalid(string detail) => Raise(VirtErrorCode.OperationInvalid, detail);

    /// <summary>The guest that a handle names is not there.</summary>
    internal static VirtException NoDomain(Guid uuid, string name) =>
        Raise(VirtErrorCode.NoDomain, $"no domain with matching uuid '{uuid:D}' ({name})");

    /// <summary>What libvirt's domain code says, not the driver, when a guest must run for an operation.</summary>
    internal static VirtException NotRunning() =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, "domain is not running");

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    /// <param name="errorDomain">Who says so.</param>
    internal static void CheckFlags(uint flags, uint supported, string function, VirtErrorDomain errorDomain = VirtErrorDomain.Test)
    {
        uint unknown = flags & ~supported;
        if (unknown != 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"unsupported flags (0x{unknown:x}) in function {function}");
            throw VirtException.Create(
                VirtErrorCode.InvalidArg, errorDomain, message, detail: new VirtErrorDetail(function, "flags", null, 0, 0));
        }
    }

    /// <summary>Refuses two flags together, as libvirt's public functions do before they ask a driver.</summary>
    internal static void CheckExclusive(uint flags, uint one, string oneName, uint other, string otherName, string function)
    {
        if ((flags & one) != 0 && (flags & other) != 0)
        {
            throw Argument($"Flags '{oneName}' and '{otherName}' are mutually exclusive", function, "ctl");
        }
    }

    /// <summary>What libvirt's own functions say of an argument; it has no words around it.</summary>
    internal static VirtException Argument(string message, string function, string argument) => VirtException.Create(
        VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, message, detail: new VirtErrorDetail(function, argument, null, 0, 0));

    /// <summary>The same as a rule: "ARGUMENT in FUNCTION must ...".</summary>
    internal static VirtException Library(string argument, string function, string rule) =>
        Argument($"{argument} in {function} must {rule}", function, argument);

    /// <summary>A call of the system that failed (<c>VIR_ERR_SYSTEM_ERROR</c>).</summary>
    /// <param name="what">What was tried.</param>
    /// <param name="number">The system's number for the reason (<c>errno</c>).</param>
    /// <param name="reason">The system's words for it.</param>
    internal static VirtException System(string what, int number, string reason)
    {
        string message = $"{what}: {reason}";
        return VirtException.Create(
            VirtErrorCode.SystemError, VirtErrorDomain.Test, message, detail: new VirtErrorDetail("%s", message, null, number, -1));
    }
}

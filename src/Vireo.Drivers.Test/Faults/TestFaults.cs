using Vireo.Errors;
using Vireo.Host.Calls;

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

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    /// <param name="errorDomain">Who says so.</param>
    internal static void CheckFlags(uint flags, uint supported, string function, VirtErrorDomain errorDomain = VirtErrorDomain.Test) =>
        CallFaults.CheckFlags(flags, supported, function, errorDomain);

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

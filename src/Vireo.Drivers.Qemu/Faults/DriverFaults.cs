using System.Globalization;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Faults;

/// <summary>The errors that the QEMU driver raises itself (<c>VIR_FROM_QEMU</c>).</summary>
internal static class DriverFaults
{
    internal static VirtException Raise(VirtErrorCode code, string? detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Qemu, detail);

    /// <summary>An operation that the guest's state forbids (<c>VIR_ERR_OPERATION_INVALID</c>).</summary>
    internal static VirtException Invalid(string detail) => Raise(VirtErrorCode.OperationInvalid, detail);

    /// <summary>An operation that was tried and did not succeed (<c>VIR_ERR_OPERATION_FAILED</c>).</summary>
    internal static VirtException Failed(string detail) => Raise(VirtErrorCode.OperationFailed, detail);

    /// <summary>What libvirt calls an internal error.</summary>
    internal static VirtException Internal(string detail) => Raise(VirtErrorCode.InternalError, detail);

    /// <summary>What a guest's configuration does not allow, or this driver does not have.</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>The guest that a handle names is not there.</summary>
    internal static VirtException NoDomain(Guid uuid, string name) =>
        Raise(VirtErrorCode.NoDomain, $"no domain with matching uuid '{uuid:D}' ({name})");

    /// <summary>The guest must run for what was asked; libvirt's domain code says so, not its driver.</summary>
    internal static VirtException NotRunning() => Of(VirtErrorCode.OperationInvalid, VirtErrorDomain.Qemu, "domain is not running");

    /// <summary>The operating system refused; <c>detail</c> already tells what and why.</summary>
    internal static VirtException System(string detail) => Of(VirtErrorCode.SystemError, VirtErrorDomain.Qemu, detail);

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    internal static void CheckFlags(uint flags, uint supported, string function)
    {
        uint unknown = flags & ~supported;
        if (unknown != 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"unsupported flags (0x{unknown:x}) in function {function}");
            throw VirtException.Create(
                VirtErrorCode.InvalidArg, VirtErrorDomain.Qemu, message, detail: new VirtErrorDetail(function, "flags", null, 0, 0));
        }
    }

    /// <summary>Refuses two flags together, as libvirt's public functions do before they ask a driver.</summary>
    internal static void CheckExclusive(uint flags, uint one, string oneName, uint other, string otherName, string function)
    {
        if ((flags & one) != 0 && (flags & other) != 0)
        {
            throw VirtException.Create(
                VirtErrorCode.InvalidArg,
                VirtErrorDomain.Domain,
                $"Flags '{oneName}' and '{otherName}' are mutually exclusive",
                detail: new VirtErrorDetail(function, "ctl", null, 0, 0));
        }
    }

    /// <summary>An argument that libvirt's public functions refuse: "ARGUMENT in FUNCTION must ...".</summary>
    internal static VirtException Library(string argument, string function, string rule) => VirtException.Create(
        VirtErrorCode.InvalidArg,
        VirtErrorDomain.Domain,
        $"{argument} in {function} must {rule}",
        detail: new VirtErrorDetail(function, argument, null, 0, 0));

    /// <summary>An error that another part of libvirt raises for the driver.</summary>
    internal static VirtException Of(VirtErrorCode code, VirtErrorDomain domain, string detail) => VirtErrorTexts.Raise(code, domain, detail);
}

using Vireo.Errors;
using Vireo.Host.Calls;

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

    /// <summary>The operating system refused; <c>detail</c> already tells what and why.</summary>
    internal static VirtException System(string detail) => Of(VirtErrorCode.SystemError, VirtErrorDomain.Qemu, detail);

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    internal static void CheckFlags(uint flags, uint supported, string function) =>
        CallFaults.CheckFlags(flags, supported, function, VirtErrorDomain.Qemu);

    /// <summary>An error that another part of libvirt raises for the driver.</summary>
    internal static VirtException Of(VirtErrorCode code, VirtErrorDomain domain, string detail) => VirtErrorTexts.Raise(code, domain, detail);
}

using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Node.Networks.Faults;

/// <summary>The errors that the network driver raises itself (<c>VIR_FROM_NETWORK</c>).</summary>
internal static class NetworkFaults
{
    internal static VirtException Raise(VirtErrorCode code, string? detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Network, detail);

    /// <summary>An operation that the network's state forbids (<c>VIR_ERR_OPERATION_INVALID</c>).</summary>
    internal static VirtException Invalid(string detail) => Raise(VirtErrorCode.OperationInvalid, detail);

    /// <summary>What a network cannot have (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>What libvirt calls an internal error.</summary>
    internal static VirtException Internal(string detail) => Raise(VirtErrorCode.InternalError, detail);

    /// <summary>The operating system refused; <c>detail</c> already tells what and why.</summary>
    internal static VirtException System(string detail) => Raise(VirtErrorCode.SystemError, detail);

    /// <summary>There is no such network.</summary>
    internal static VirtException Missing(Guid uuid, string name) => Raise(VirtErrorCode.NoNetwork, $"no network with matching uuid '{uuid:D}' ({name})");

    /// <summary>What was asked for needs the network to be on.</summary>
    internal static VirtException Inactive(string name) => Invalid($"network '{name}' is not active");

    /// <summary>Refuses flags that a call does not take.</summary>
    /// <param name="flags">The flags of the call.</param>
    /// <param name="supported">Those that it takes.</param>
    /// <param name="function">The driver's C function, which libvirt names.</param>
    internal static void CheckFlags(uint flags, uint supported, string function) =>
        CallFaults.CheckFlags(flags, supported, function, VirtErrorDomain.Network);
}

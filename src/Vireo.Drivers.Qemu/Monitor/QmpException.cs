using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>QEMU refused a command.</summary>
/// <param name="command">The command.</param>
/// <param name="errorClass">QEMU's class of errors: <c>GenericError</c>, <c>CommandNotFound</c>, <c>DeviceNotFound</c>.</param>
/// <param name="description">QEMU's own words.</param>
internal sealed class QmpException(string command, string errorClass, string description)
    : VirtException(
        VirtErrorCode.InternalError,
        VirtErrorDomain.Qemu,
        $"internal error: unable to execute QEMU command '{command}': {description}")
{
    /// <summary>The command.</summary>
    internal string Command { get; } = command;

    /// <summary>QEMU's class of errors.</summary>
    internal string ErrorClass { get; } = errorClass;

    /// <summary>QEMU's own words.</summary>
    internal string Description { get; } = description;
}

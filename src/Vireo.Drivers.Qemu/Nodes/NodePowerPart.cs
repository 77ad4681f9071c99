using Vireo.Contract.Nodes;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>The host's sleep, which needs programs that hosts of guests do not have, and its memory's encryption.</summary>
internal sealed class NodePowerPart : NodePowerBase
{
    /// <inheritdoc />
    public override ValueTask NodeSuspendForDurationAsync(
        NodeSuspendTarget target, ulong durationSeconds, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "virNodeSuspend");
        string what = target switch
        {
            NodeSuspendTarget.Memory => "Suspend-to-RAM",
            NodeSuspendTarget.Disk => "Suspend-to-Disk",
            NodeSuspendTarget.Hybrid => "Hybrid-Suspend",
            _ => throw DriverFaults.Of(VirtErrorCode.InvalidArg, VirtErrorDomain.None, "Invalid suspend target"),
        };
        throw DriverFaults.Of(VirtErrorCode.ArgumentUnsupported, VirtErrorDomain.None, what);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NodeGetSevInfoAsync(
        int parameterCount, TypedParameterFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)TypedParameterFlags.StringOkay, "qemuNodeGetSEVInfo");
        throw DriverFaults.Raise(VirtErrorCode.OperationUnsupported, "QEMU does not support SEV guest");
    }
}

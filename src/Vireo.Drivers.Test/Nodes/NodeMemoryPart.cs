using Vireo.Contract.Nodes;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>The node's memory in pages.</summary>
internal sealed class NodeMemoryPart : NodeMemoryBase
{
    /// <inheritdoc />
    /// <remarks>libvirtd takes its test driver's answer for a failure, so that no client ever sees one; nor does this tell any.</remarks>
    public override ValueTask<IReadOnlyList<ulong>> NodeGetFreePagesAsync(
        IReadOnlyList<uint> pageSizesKib, int startCell, uint cellCount, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testNodeGetFreePages");
        throw VirtException.Create(
            VirtErrorCode.InternalError,
            VirtErrorDomain.Rpc,
            "Library function returned error but did not set virError",
            detail: VirtErrorDetail.None);
    }
}

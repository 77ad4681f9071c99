using System.Text;
using Vireo.Contract;
using Vireo.Contract.Nodes;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>What this host is made of.</summary>
internal sealed class HardwarePart : NodeHardwareBase
{
    /// <summary>Bytes that the wire has for a processor's model.</summary>
    private const int ModelLength = 32;

    /// <inheritdoc />
    public override ValueTask<NodeHardware> NodeGetInfoAsync(CancellationToken cancellationToken)
    {
        HostTopology host = HostTopology.Read();
        var model = new byte[ModelLength];
        Encoding.UTF8.GetBytes(HostTopology.Architecture, model);
        return ValueTask.FromResult(new NodeHardware(
            model, HostCell.ReadAll().Aggregate(0UL, static (sum, cell) => sum + cell.MemoryKib), host.Online.Count, host.Mhz, host.Nodes, host.Sockets, host.Cores, host.Threads));
    }

    /// <inheritdoc />
    public override ValueTask<ulong> NodeGetFreeMemoryAsync(CancellationToken cancellationToken) => ValueTask.FromResult(HostMemory.FreeBytes());

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<ulong>> NodeGetCellsFreeMemoryAsync(
        int startCell, int maxCells, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxCells, RemoteLimits.NodeCells, "maxcells", "REMOTE_NODE_MAX_CELLS");
        ulong[] cells = [.. HostMemory.FreeBytesOfNodes()];
        return startCell >= 0 && startCell < cells.Length
            ? ValueTask.FromResult<IReadOnlyList<ulong>>([.. cells.Skip(startCell).Take(maxCells)])
            : throw DriverFaults.Of(VirtErrorCode.InternalError, VirtErrorDomain.None, $"start cell {startCell} out of range (0-{cells.Length - 1})");
    }

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> CpuMap, uint Online, int Count)> NodeGetCpuMapAsync(
        bool needMap, bool needOnline, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "virHostCPUGetMap");
        HostTopology host = HostTopology.Read();
        var map = new byte[(host.Present + 7) / 8];
        foreach (int cpu in host.Online)
        {
            map[cpu / 8] |= (byte)(1 << (cpu % 8));
        }

        return ValueTask.FromResult<(ReadOnlyMemory<byte>, uint, int)>(
            (needMap ? map : ReadOnlyMemory<byte>.Empty, needOnline ? (uint)host.Online.Count : 0, host.Present));
    }

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetSysinfoAsync(uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuConnectGetSysinfo");
        throw DriverFaults.Raise(VirtErrorCode.ConfigUnsupported, "Host SMBIOS information is not available");
    }
}

using System.Text;
using Vireo.Contract;
using Vireo.Contract.Nodes;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>What the node is made of.</summary>
internal sealed class HardwarePart(TestNode node) : NodeHardwareBase
{
    /// <summary>Bytes that the wire has for a processor's model.</summary>
    private const int ModelLength = 32;

    /// <summary>Of its eight processors, the test driver says that three are online.</summary>
    private const byte CpuMap = 0b0001_0101;

    private const uint OnlineCpus = 3;
    private const int PresentCpus = 8;

    private const string Sysinfo = """
        <sysinfo type='smbios'>
          <bios>
            <entry name='vendor'>LENOVO</entry>
            <entry name='version'>G4ETA1WW (2.61 )</entry>
            <entry name='date'>05/07/2014</entry>
            <entry name='release'>2.61</entry>
          </bios>
        </sysinfo>

        """;

    /// <inheritdoc />
    public override ValueTask<NodeHardware> NodeGetInfoAsync(CancellationToken cancellationToken)
    {
        NodeCpu cpu = node.Cpu;
        var model = new byte[ModelLength];
        Encoding.UTF8.GetBytes(cpu.Model, model);
        return ValueTask.FromResult(new NodeHardware(
            model, cpu.MemoryKib, cpu.ActiveCpus, cpu.Mhz, cpu.NumaNodes, cpu.SocketsPerNode, cpu.CoresPerSocket, cpu.ThreadsPerCore));
    }

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetSysinfoAsync(uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testConnectGetSysinfo");
        return ValueTask.FromResult(Sysinfo);
    }

    /// <inheritdoc />
    /// <remarks>libvirt's own says half of its cells' memory, and in KiB though the call counts in bytes.</remarks>
    public override ValueTask<ulong> NodeGetFreeMemoryAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult((ulong)node.Cpu.CellsKib.Sum(kib => (long)kib) / 2);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<ulong>> NodeGetCellsFreeMemoryAsync(
        int startCell, int maxCells, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxCells, RemoteLimits.NodeCells, "maxcells", "REMOTE_NODE_MAX_CELLS");
        CheckCells(startCell, maxCells);
        return startCell < node.Cpu.CellsKib.Count
            ? ValueTask.FromResult<IReadOnlyList<ulong>>([.. node.Cpu.CellsKib.Skip(startCell).Take(maxCells).Select(kib => (ulong)kib)])
            : throw TestFaults.Raise(VirtErrorCode.InvalidArg, "Range exceeds available cells");
    }

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> CpuMap, uint Online, int Count)> NodeGetCpuMapAsync(
        bool needMap, bool needOnline, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testNodeGetCPUMap");
        ReadOnlyMemory<byte> map = needMap ? new[] { CpuMap } : ReadOnlyMemory<byte>.Empty;
        return ValueTask.FromResult((map, needOnline ? OnlineCpus : 0, PresentCpus));
    }

    private static void CheckCells(int startCell, int maxCells)
    {
        if (startCell < 0)
        {
            throw CallFaults.Library("startCell", "virNodeGetCellsFreeMemory", "be zero or greater");
        }

        if (maxCells == 0)
        {
            throw CallFaults.Library("maxCells", "virNodeGetCellsFreeMemory", "be greater than zero");
        }
    }
}

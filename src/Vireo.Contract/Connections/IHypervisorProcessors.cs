using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Connections;

/// <summary>Processors as a hypervisor has them.</summary>
[Contract(typeof(RemoteProgram))]
public interface IHypervisorProcessors
{
    /// <summary>Compares a processor with the one that guests can have.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="xml">The processor (XML).</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>How it compares.</returns>
    /// <remarks><c>virConnectCompareHypervisorCPU</c>, <c>REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU</c>.</remarks>
    [Procedure(393, Api = "virConnectCompareHypervisorCPU", Since = "4.4.0", Idempotent = true), Acl("connect:write")]
    ValueTask<CpuComparison> ConnectCompareHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        string xml,
        ConnectCompareCpuFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Works out the processor that guests can have wherever these processors are.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="cpus">The processors (XML).</param>
    /// <param name="flags">How it is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The processor (XML).</returns>
    /// <remarks><c>virConnectBaselineHypervisorCPU</c>, <c>REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU</c>.</remarks>
    [Procedure(394, Api = "virConnectBaselineHypervisorCPU", Since = "4.4.0", Idempotent = true), Acl("connect:write")]
    ValueTask<string> ConnectBaselineHypervisorCpuAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        [XdrMax(RemoteLimits.CpuBaseline)] IReadOnlyList<string> cpus,
        ConnectBaselineCpuFlags flags,
        CancellationToken cancellationToken);
}

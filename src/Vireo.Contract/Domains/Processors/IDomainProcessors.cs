using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Processors;

/// <summary>A guest's processors.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainProcessors
{
    /// <summary>Tells how many processors a running guest may have.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetMaxVcpus</c>, <c>REMOTE_PROC_DOMAIN_GET_MAX_VCPUS</c>.</remarks>
    [Procedure(18, Since = "0.3.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> DomainGetMaxVcpusAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells where a running guest's processors run.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="maxInfo">The most processors to tell about.</param>
    /// <param name="mapLength">The length of each bit map in bytes; 0: no bit maps.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The places, and for each processor a bit map of the node's processors that it may run on, one after the other.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainGetVcpus</c>, <c>REMOTE_PROC_DOMAIN_GET_VCPUS</c>.</remarks>
    [Procedure(20, Since = "0.3.0", Idempotent = true)]
    [Acl("domain:read")]
    [Priority(CallPriority.High), ReadOnly]
    [ReplyMax("Placements", RemoteLimits.Vcpuinfo)]
    [ReplyMax("CpuMaps", RemoteLimits.Cpumaps)]
    ValueTask<(IReadOnlyList<VcpuPlacement> Placements, ReadOnlyMemory<byte> CpuMaps)> DomainGetVcpusAsync(
        DomainHandle domain,
        int maxInfo,
        int mapLength,
        CancellationToken cancellationToken);

    /// <summary>Tells on which of the node's processors each of a guest's may run.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="maxMaps">The most bit maps to tell.</param>
    /// <param name="mapLength">The length of each bit map in bytes; 0: no bit maps.</param>
    /// <param name="flags">Whether the running guest or its definition is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>For each of the guest's processors a bit map of the node's, one after the other, and how many bit maps there are.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetVcpuPinInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO</c>.</remarks>
    [Procedure(230, Since = "0.9.3", Idempotent = true), Acl("domain:read"), ReadOnly, ReplyMax("CpuMaps", RemoteLimits.Cpumaps)]
    ValueTask<(ReadOnlyMemory<byte> CpuMaps, int Number)> DomainGetVcpuPinInfoAsync(
        DomainHandle domain,
        int maxMaps,
        int mapLength,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Decides on which of the node's processors one of a guest's may run.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">The guest's processor.</param>
    /// <param name="cpuMap">A bit map of the node's processors; the lowest bit of the first byte is processor 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainPinVcpu</c>, <c>REMOTE_PROC_DOMAIN_PIN_VCPU</c>.</remarks>
    [Procedure(26, Since = "0.3.0"), Acl("domain:write")]
    ValueTask DomainPinVcpuAsync(
        DomainHandle domain,
        uint vcpu,
        [XdrMax(RemoteLimits.Cpumap)] ReadOnlyMemory<byte> cpuMap,
        CancellationToken cancellationToken);

    /// <summary>Changes how many processors a running guest has.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpuCount">The new number.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSetVcpus</c>, <c>REMOTE_PROC_DOMAIN_SET_VCPUS</c>.</remarks>
    [Procedure(32, Since = "0.3.0"), Acl("domain:write")]
    ValueTask DomainSetVcpusAsync(DomainHandle domain, uint vcpuCount, CancellationToken cancellationToken);

    /// <summary>Changes how many processors a guest has or may have.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpuCount">The new number.</param>
    /// <param name="flags">Which number is meant.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSetVcpusFlags</c>, <c>REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS</c>.</remarks>
    [Procedure(199, Since = "0.8.5")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    [Acl("domain:write:VIR_DOMAIN_VCPU_GUEST")]
    ValueTask DomainSetVcpusFlagsAsync(DomainHandle domain, uint vcpuCount, DomainVcpuFlags flags, CancellationToken cancellationToken);

    /// <summary>Tells how many processors a guest has or may have.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">Which number is meant.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetVcpusFlags</c>, <c>REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS</c>.</remarks>
    [Procedure(200, Since = "0.8.5", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:write:VIR_DOMAIN_VCPU_GUEST")]
    [ReadOnly(DeniedFlags = (uint)DomainVcpuFlags.Guest)]
    ValueTask<int> DomainGetVcpusFlagsAsync(DomainHandle domain, DomainVcpuFlags flags, CancellationToken cancellationToken);
}

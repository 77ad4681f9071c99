using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Processors;

/// <summary>On which of the node's processors guests run.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainPinning
{
    /// <summary>Chooses on which of the node's processors a virtual processor runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">Which virtual processor.</param>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainPinVcpuFlags</c>, <c>REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS</c>.</remarks>
    [Procedure(225, Since = "0.9.3")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainPinVcpuFlagsAsync(
        DomainHandle domain,
        uint vcpu,
        [XdrMax(RemoteLimits.Cpumap)] ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Chooses on which of the node's processors a guest's emulator runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cpuMap">A bit for each of the node's processors.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainPinEmulator</c>, <c>REMOTE_PROC_DOMAIN_PIN_EMULATOR</c>.</remarks>
    [Procedure(279, Since = "0.10.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainPinEmulatorAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.Cpumap)] ReadOnlyMemory<byte> cpuMap,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Tells on which of the node's processors a guest's emulator runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="mapLength">How many bytes are wanted.</param>
    /// <param name="flags">Whether it is that of the running guest or of its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A bit for each processor, and how many maps there are: 1.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetEmulatorPinInfo</c>, <c>REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO</c>.</remarks>
    [Procedure(280, Since = "0.10.0", Idempotent = true)]
    [Acl("domain:read")]
    [ReadOnly]
    [ReplyMax("CpuMap", RemoteLimits.Cpumaps)]
    ValueTask<(ReadOnlyMemory<byte> CpuMap, int Count)> DomainGetEmulatorPinInfoAsync(
        DomainHandle domain,
        int mapLength,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);
}

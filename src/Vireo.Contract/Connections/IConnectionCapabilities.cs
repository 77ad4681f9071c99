using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Connections;

/// <summary>What a connection's driver can do.</summary>
[Contract(typeof(RemoteProgram))]
public interface IConnectionCapabilities
{
    /// <summary>Tells what the node and the driver can do.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The capabilities (XML).</returns>
    /// <remarks><c>virConnectGetCapabilities</c>, <c>REMOTE_PROC_CONNECT_GET_CAPABILITIES</c>.</remarks>
    [Procedure(7, Since = "0.3.0", Idempotent = true), Acl("connect:read"), ReadOnly]
    ValueTask<string> ConnectGetCapabilitiesAsync(CancellationToken cancellationToken);

    /// <summary>Tells what a guest of some kind can have.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The capabilities (XML).</returns>
    /// <remarks><c>virConnectGetDomainCapabilities</c>, <c>REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES</c>.</remarks>
    [Procedure(342, Since = "1.2.7", Idempotent = true), Acl("connect:write")]
    ValueTask<string> ConnectGetDomainCapabilitiesAsync(
        string? emulator,
        string? arch,
        string? machine,
        string? virtualization,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Lists the processor models of an architecture.</summary>
    /// <param name="arch">The architecture.</param>
    /// <param name="needResults">Whether names are wanted, or their number only.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names, and how many there are.</returns>
    /// <remarks><c>virConnectGetCPUModelNames</c>, <c>REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES</c>.</remarks>
    [Procedure(312, Api = "virConnectGetCPUModelNames", Since = "1.1.3", Idempotent = true)]
    [Acl("connect:read")]
    [ReadOnly]
    [ReplyMax("Models", RemoteLimits.ConnectCpuModels)]
    ValueTask<(IReadOnlyList<string> Models, int Count)> ConnectGetCpuModelNamesAsync(
        string arch,
        bool needResults,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Compares a processor with the node's.</summary>
    /// <param name="xml">The processor (XML).</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The verdict (<c>virCPUCompareResult</c>).</returns>
    /// <remarks><c>virConnectCompareCPU</c>, <c>REMOTE_PROC_CONNECT_COMPARE_CPU</c>.</remarks>
    [Procedure(158, Api = "virConnectCompareCPU", Since = "0.7.5", Idempotent = true)]
    [Acl("connect:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectCompareCpuAsync(string xml, uint flags, CancellationToken cancellationToken);

    /// <summary>Works out the processor that is contained in all that are given.</summary>
    /// <param name="cpus">The processors (XML).</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The processor (XML).</returns>
    /// <remarks><c>virConnectBaselineCPU</c>, <c>REMOTE_PROC_CONNECT_BASELINE_CPU</c>.</remarks>
    [Procedure(162, Api = "virConnectBaselineCPU", Since = "0.7.7", Idempotent = true), Acl("connect:read"), ReadOnly]
    ValueTask<string> ConnectBaselineCpuAsync(
        [XdrMax(RemoteLimits.CpuBaseline)] IReadOnlyList<string> cpus,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Turns a hypervisor's own configuration into libvirt's XML.</summary>
    /// <param name="format">The configuration's format, such as <c>qemu-argv</c>.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest's XML.</returns>
    /// <remarks><c>virConnectDomainXMLFromNative</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE</c>.</remarks>
    [Procedure(135, Api = "virConnectDomainXMLFromNative", Since = "0.6.4", Idempotent = true), Acl("connect:write")]
    ValueTask<string> ConnectDomainXmlFromNativeAsync(string format, string configuration, uint flags, CancellationToken cancellationToken);

    /// <summary>Turns libvirt's XML into a hypervisor's own configuration.</summary>
    /// <param name="format">The configuration's format, such as <c>qemu-argv</c>.</param>
    /// <param name="xml">The guest's XML.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The configuration.</returns>
    /// <remarks><c>virConnectDomainXMLToNative</c>, <c>REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE</c>.</remarks>
    [Procedure(136, Api = "virConnectDomainXMLToNative", Since = "0.6.4", Idempotent = true), Acl("connect:write")]
    ValueTask<string> ConnectDomainXmlToNativeAsync(string format, string xml, uint flags, CancellationToken cancellationToken);
}

using Vireo.Contract.Connections;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Nodes;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Nodes;

/// <summary>The host that a connection's guests run on.</summary>
public sealed class ConnectionNode
{
    private readonly DriverSession _session;

    internal ConnectionNode(DriverSession session) => _session = session;

    /// <summary>Its memory.</summary>
    public NodeMemory Memory => new(_session);

    /// <summary>Its processors.</summary>
    public NodeProcessors Processors => new(_session);

    /// <summary>How it sleeps, and what it can encrypt.</summary>
    public NodePower Power => new(_session);

    /// <summary>Tells the host's name.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name, as the host itself says it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver cannot tell.</exception>
    /// <remarks><c>virConnectGetHostname</c>.</remarks>
    public async Task<string> GetHostNameAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IConnectionDescription>("virConnectGetHostname").ConnectGetHostnameAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Tells what hardware the host has.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The hardware.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver cannot tell.</exception>
    /// <remarks><c>virNodeGetInfo</c>.</remarks>
    public async Task<NodeInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        NodeHardware info = await _session.Part<INodeHardware>("virNodeGetInfo").NodeGetInfoAsync(cancellationToken).ConfigureAwait(false);
        return new NodeInfo(
            NulText.Read(info.Model),
            info.MemoryKib,
            info.CpuCount,
            info.Mhz,
            info.NumaNodeCount,
            info.SocketsPerNode,
            info.CoresPerSocket,
            info.ThreadsPerCore);
    }

    /// <summary>Tells what host and hypervisor can do, as libvirt's <c>capabilities</c> document.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver cannot tell.</exception>
    /// <remarks><c>virConnectGetCapabilities</c>.</remarks>
    public async Task<string> GetCapabilitiesXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IConnectionCapabilities>("virConnectGetCapabilities").ConnectGetCapabilitiesAsync(cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells which mandatory access control is around the guests.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The model; its name is empty when there is none.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver cannot tell.</exception>
    /// <remarks><c>virNodeGetSecurityModel</c>.</remarks>
    public async Task<SecurityModel> GetSecurityModelAsync(CancellationToken cancellationToken = default)
    {
        (ReadOnlyMemory<byte> model, ReadOnlyMemory<byte> doi) = await _session.Part<IDomainSecurity>("virNodeGetSecurityModel")
            .NodeGetSecurityModelAsync(cancellationToken).ConfigureAwait(false);
        return new SecurityModel(NulText.Read(model), NulText.Read(doi));
    }
}

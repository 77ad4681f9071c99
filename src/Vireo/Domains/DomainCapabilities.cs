using Vireo.Contract.Connections;
using Vireo.Contract.Qemu;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>What guests can be made of.</summary>
public sealed class DomainCapabilities
{
    private readonly DriverSession _session;

    internal DomainCapabilities(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Tells what a guest of some kind can have.</summary>
    /// <param name="emulator">The emulator's path; null: the default.</param>
    /// <param name="arch">The guest's architecture; null: the node's.</param>
    /// <param name="machine">The machine type; null: the default.</param>
    /// <param name="virtualization">The kind of virtualization; null: the default.</param>
    /// <param name="flags">How it is told.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The capabilities (XML).</returns>
    /// <remarks><c>virConnectGetDomainCapabilities</c>.</remarks>
    public async Task<string> GetAsync(
        string? emulator = null,
        string? arch = null,
        string? machine = null,
        string? virtualization = null,
        ConnectGetDomainCapabilitiesFlags flags = ConnectGetDomainCapabilitiesFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IConnectionCapabilities>("virConnectGetDomainCapabilities")
            .ConnectGetDomainCapabilitiesAsync(emulator, arch, machine, virtualization, (uint)flags, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Turns a hypervisor's own configuration into libvirt's XML.</summary>
    /// <param name="format">The configuration's format, such as <c>qemu-argv</c>.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest's XML.</returns>
    /// <remarks><c>virConnectDomainXMLFromNative</c>.</remarks>
    public async Task<string> FromNativeAsync(string format, string configuration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(configuration);
        return await _session.WritablePart<IConnectionCapabilities>("virConnectDomainXMLFromNative")
            .ConnectDomainXmlFromNativeAsync(format, configuration, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Turns libvirt's XML into a hypervisor's own configuration.</summary>
    /// <param name="format">The configuration's format, such as <c>qemu-argv</c>.</param>
    /// <param name="xml">The guest's XML.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The configuration.</returns>
    /// <remarks><c>virConnectDomainXMLToNative</c>.</remarks>
    public async Task<string> ToNativeAsync(string format, string xml, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(xml);
        return await _session.WritablePart<IConnectionCapabilities>("virConnectDomainXMLToNative")
            .ConnectDomainXmlToNativeAsync(format, xml, 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes a guest of a QEMU process that libvirt has not started.</summary>
    /// <param name="processId">The process's number.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationFailed"/>: the process cannot become a guest.</exception>
    /// <remarks><c>virDomainQemuAttach</c>.</remarks>
    public async Task<Domain> AttachQemuAsync(uint processId, CancellationToken cancellationToken = default) =>
        new Domain(_session, await _session.WritablePart<IQemuMonitor>("virDomainQemuAttach")
            .DomainAttachAsync(processId, 0, cancellationToken).ConfigureAwait(false));
}

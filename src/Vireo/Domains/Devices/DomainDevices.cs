using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Devices;
using Vireo.Errors;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;

namespace Vireo.Domains.Devices;

/// <summary>A guest's devices.</summary>
public sealed class DomainDevices
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainDevices(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Adds a device.</summary>
    /// <param name="xml">The device (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainAttachDevice</c>, <c>virDomainAttachDeviceFlags</c>.</remarks>
    public async Task AttachAsync(
        string xml,
        DomainDeviceModifyFlags flags = DomainDeviceModifyFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == DomainDeviceModifyFlags.None)
        {
            await _session.WritablePart<IDomainDevices>("virDomainAttachDevice")
                .DomainAttachDeviceAsync(_domain, xml, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainDevices>("virDomainAttachDeviceFlags")
            .DomainAttachDeviceFlagsAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a device; a running guest is asked to let go, and that it has is told by an event.</summary>
    /// <param name="xml">The device (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.</exception>
    /// <remarks><c>virDomainDetachDevice</c>, <c>virDomainDetachDeviceFlags</c>.</remarks>
    public async Task DetachAsync(
        string xml,
        DomainDeviceModifyFlags flags = DomainDeviceModifyFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (flags == DomainDeviceModifyFlags.None)
        {
            await _session.WritablePart<IDomainDevices>("virDomainDetachDevice")
                .DomainDetachDeviceAsync(_domain, xml, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _session.WritablePart<IDomainDevices>("virDomainDetachDeviceFlags")
            .DomainDetachDeviceFlagsAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a device; a running guest is asked to let go, and that it has is told by an event.</summary>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.</exception>
    /// <remarks><c>virDomainDetachDeviceAlias</c>.</remarks>
    public async Task DetachByAliasAsync(
        string deviceAlias,
        DomainModificationImpact flags = DomainModificationImpact.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deviceAlias);
        await _session.WritablePart<IDomainDevices>("virDomainDetachDeviceAlias")
            .DomainDetachDeviceAliasAsync(_domain, deviceAlias, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes a device.</summary>
    /// <param name="xml">The device as it is to be (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.</exception>
    /// <remarks><c>virDomainUpdateDeviceFlags</c>.</remarks>
    public async Task UpdateAsync(
        string xml,
        DomainDeviceModifyFlags flags = DomainDeviceModifyFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        await _session.WritablePart<IDomainDevices>("virDomainUpdateDeviceFlags")
            .DomainUpdateDeviceFlagsAsync(_domain, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hands it files that its definition may name; they are gone with the connection.</summary>
    /// <param name="name">The files' name, which the definition's <c>fdgroup</c> uses.</param>
    /// <param name="flags">What is done to them.</param>
    /// <param name="descriptors">The files; 1 to 32.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainFDAssociate</c>.</remarks>
    public async Task AssociateFilesAsync(
        string name,
        DomainFdAssociateFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        await _session.WritablePart<IDomainDeviceFiles>("virDomainFDAssociate")
            .DomainFdAssociateAsync(_domain, name, flags, descriptors, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has its displays read their certificates again.</summary>
    /// <param name="type">Which displays.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainGraphicsReload</c>.</remarks>
    public async Task ReloadGraphicsAsync(DomainGraphicsReloadType type, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainDeviceFiles>("virDomainGraphicsReload")
            .DomainGraphicsReloadAsync(_domain, type, 0, cancellationToken).ConfigureAwait(false);
}

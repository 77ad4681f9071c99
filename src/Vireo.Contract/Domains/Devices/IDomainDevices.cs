using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Devices;

/// <summary>Adding, changing and removing devices of guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainDevices
{
    /// <summary>Adds a device to a running guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The device (XML).</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainAttachDevice</c>, <c>REMOTE_PROC_DOMAIN_ATTACH_DEVICE</c>.</remarks>
    [Procedure(8, Since = "0.3.0"), Acl("domain:write")]
    ValueTask DomainAttachDeviceAsync(DomainHandle domain, string xml, CancellationToken cancellationToken);

    /// <summary>Adds a device to a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The device (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainAttachDeviceFlags</c>, <c>REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS</c>.</remarks>
    [Procedure(160, Since = "0.7.7")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainAttachDeviceFlagsAsync(
        DomainHandle domain,
        string xml,
        DomainDeviceModifyFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Asks a running guest to let go of a device; that it has is told by an event.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The device (XML).</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// <see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.
    /// </exception>
    /// <remarks><c>virDomainDetachDevice</c>, <c>REMOTE_PROC_DOMAIN_DETACH_DEVICE</c>.</remarks>
    [Procedure(13, Since = "0.3.0"), Acl("domain:write")]
    ValueTask DomainDetachDeviceAsync(DomainHandle domain, string xml, CancellationToken cancellationToken);

    /// <summary>Removes a device from a guest; a running one is asked to let go, and that it has is told by an event.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The device (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.
    /// </exception>
    /// <remarks><c>virDomainDetachDeviceFlags</c>, <c>REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS</c>.</remarks>
    [Procedure(161, Since = "0.7.7")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainDetachDeviceFlagsAsync(
        DomainHandle domain,
        string xml,
        DomainDeviceModifyFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Removes a device from a guest; a running one is asked to let go, and that it has is told by an event.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The device's alias.</param>
    /// <param name="flags">Whether it is for the running guest or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.
    /// </exception>
    /// <remarks><c>virDomainDetachDeviceAlias</c>, <c>REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS</c>.</remarks>
    [Procedure(392, Since = "4.4.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainDetachDeviceAliasAsync(
        DomainHandle domain,
        string deviceAlias,
        DomainModificationImpact flags,
        CancellationToken cancellationToken);

    /// <summary>Changes a device of a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The device as it is to be (XML).</param>
    /// <param name="flags">For what, and how.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.DeviceMissing"/>: it has no such device.
    /// </exception>
    /// <remarks><c>virDomainUpdateDeviceFlags</c>, <c>REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS</c>.</remarks>
    [Procedure(174, Since = "0.8.0")]
    [Acl("domain:write")]
    [Acl("domain:save:!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Acl("domain:save:VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DomainUpdateDeviceFlagsAsync(
        DomainHandle domain,
        string xml,
        DomainDeviceModifyFlags flags,
        CancellationToken cancellationToken);
}

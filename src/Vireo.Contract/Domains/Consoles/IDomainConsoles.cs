using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;

namespace Vireo.Contract.Domains.Consoles;

/// <summary>A guest's consoles, channels and screens.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainConsoles
{
    /// <summary>Opens a guest's console.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="deviceAlias">The console's device alias; null: the first.</param>
    /// <param name="flags">Whether someone else may lose it.</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainOpenConsole</c>, <c>REMOTE_PROC_DOMAIN_OPEN_CONSOLE</c>.</remarks>
    [Procedure(201, Since = "0.8.6"), Acl("domain:open_device"), Stream(StreamDirection.Both)]
    ValueTask DomainOpenConsoleAsync(
        DomainHandle domain,
        string? deviceAlias,
        DomainConsoleFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken);

    /// <summary>Opens a guest's channel.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="name">The channel's name; null: the first.</param>
    /// <param name="flags">Whether someone else may lose it.</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainOpenChannel</c>, <c>REMOTE_PROC_DOMAIN_OPEN_CHANNEL</c>.</remarks>
    [Procedure(296, Since = "1.0.2"), Acl("domain:open_device"), Stream(StreamDirection.Both)]
    ValueTask DomainOpenChannelAsync(
        DomainHandle domain,
        string? name,
        DomainChannelFlags flags,
        RpcStream stream,
        CancellationToken cancellationToken);

    /// <summary>Hands a guest's display an open socket.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="index">Which of its displays.</param>
    /// <param name="flags">Whether the display's password is asked for.</param>
    /// <param name="descriptors">One connected socket.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainOpenGraphics</c>, <c>REMOTE_PROC_DOMAIN_OPEN_GRAPHICS</c>.</remarks>
    [Procedure(249, Since = "0.9.7"), Acl("domain:open_graphics")]
    ValueTask DomainOpenGraphicsAsync(
        DomainHandle domain,
        uint index,
        DomainOpenGraphicsFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken);

    /// <summary>Has the driver connect a socket to a guest's display.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="index">Which of its displays.</param>
    /// <param name="flags">Whether the display's password is asked for.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The client's end: one socket.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainOpenGraphicsFD</c>, <c>REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD</c>.</remarks>
    [Procedure(343, Api = "virDomainOpenGraphicsFD", Since = "1.2.8"), Acl("domain:open_graphics")]
    ValueTask<PassedDescriptors> DomainOpenGraphicsFdAsync(
        DomainHandle domain,
        uint index,
        DomainOpenGraphicsFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Takes a picture of a guest's screen.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="screen">Which of its screens.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="stream">The stream that this opens.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The picture's media type.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainScreenshot</c>, <c>REMOTE_PROC_DOMAIN_SCREENSHOT</c>.</remarks>
    [Procedure(211, Since = "0.9.2"), Acl("domain:screenshot"), Stream(StreamDirection.Read)]
    ValueTask<string?> DomainScreenshotAsync(
        DomainHandle domain,
        uint screen,
        uint flags,
        RpcStream stream,
        CancellationToken cancellationToken);
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Consoles;
using Vireo.Errors;
using Vireo.Rpc.Descriptors;
using Vireo.Sessions;
using Vireo.Streams;

namespace Vireo.Domains.Consoles;

/// <summary>A guest's consoles, channels and screens.</summary>
public sealed class DomainConsoles
{
    private readonly DriverSession _session;
    private readonly DomainHandle _domain;

    internal DomainConsoles(DriverSession session, DomainHandle domain)
    {
        _session = session;
        _domain = domain;
    }

    /// <summary>Opens a console.</summary>
    /// <param name="deviceAlias">The console's device alias; null: the first.</param>
    /// <param name="flags">Whether someone else may lose it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The stream; dispose it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run.</exception>
    /// <remarks><c>virDomainOpenConsole</c>.</remarks>
    public Task<VirtStream> OpenConsoleAsync(
        string? deviceAlias = null,
        DomainConsoleFlags flags = DomainConsoleFlags.None,
        CancellationToken cancellationToken = default) =>
        StreamOpening.OpenAsync(
            _session,
            "virDomainOpenConsole",
            canRead: true,
            canWrite: true,
            stream => _session.WritablePart<IDomainConsoles>("virDomainOpenConsole")
                .DomainOpenConsoleAsync(_domain, deviceAlias, flags, stream, cancellationToken));

    /// <summary>Opens a channel.</summary>
    /// <param name="name">The channel's name; null: the first.</param>
    /// <param name="flags">Whether someone else may lose it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The stream; dispose it.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run.</exception>
    /// <remarks><c>virDomainOpenChannel</c>.</remarks>
    public Task<VirtStream> OpenChannelAsync(
        string? name = null,
        DomainChannelFlags flags = DomainChannelFlags.None,
        CancellationToken cancellationToken = default) =>
        StreamOpening.OpenAsync(
            _session,
            "virDomainOpenChannel",
            canRead: true,
            canWrite: true,
            stream => _session.WritablePart<IDomainConsoles>("virDomainOpenChannel")
                .DomainOpenChannelAsync(_domain, name, flags, stream, cancellationToken));

    /// <summary>Takes a picture of a screen.</summary>
    /// <param name="screen">Which of its screens.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The picture, which is to be disposed, and its media type; null: not known.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run.</exception>
    /// <remarks><c>virDomainScreenshot</c>.</remarks>
    public async Task<(VirtStream Picture, string? MediaType)> TakeScreenshotAsync(
        uint screen = 0,
        CancellationToken cancellationToken = default)
    {
        string? mediaType = null;
        VirtStream picture = await StreamOpening.OpenAsync(
            _session,
            "virDomainScreenshot",
            canRead: true,
            canWrite: false,
            async stream => mediaType = await _session.WritablePart<IDomainConsoles>("virDomainScreenshot")
                .DomainScreenshotAsync(_domain, screen, 0, stream, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return (picture, mediaType);
    }

    /// <summary>Hands a display an open socket.</summary>
    /// <param name="index">Which of its displays.</param>
    /// <param name="flags">Whether the display's password is asked for.</param>
    /// <param name="descriptors">One connected socket.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainOpenGraphics</c>.</remarks>
    public async Task OpenGraphicsAsync(
        uint index,
        DomainOpenGraphicsFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainConsoles>("virDomainOpenGraphics")
            .DomainOpenGraphicsAsync(_domain, index, flags, descriptors, cancellationToken).ConfigureAwait(false);

    /// <summary>Has the daemon connect a socket to a display; on unix sockets only.</summary>
    /// <param name="index">Which of its displays.</param>
    /// <param name="flags">Whether the display's password is asked for.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The client's end: one socket.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it does not run.</exception>
    /// <remarks><c>virDomainOpenGraphicsFD</c>.</remarks>
    public async Task<PassedDescriptors> OpenGraphicsFdAsync(
        uint index,
        DomainOpenGraphicsFlags flags = DomainOpenGraphicsFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IDomainConsoles>("virDomainOpenGraphicsFD")
            .DomainOpenGraphicsFdAsync(_domain, index, flags, cancellationToken).ConfigureAwait(false);
}

using Vireo.Contract.Connections;
using Vireo.Contract.Uris;

namespace Vireo.Drivers.Node.Connections;

/// <summary>What a connection to one kind of resource is to.</summary>
internal sealed class DescriptionPart(VirtUri uri) : ConnectionDescriptionBase
{
    /// <summary>The libvirt whose behaviour these drivers have.</summary>
    private const ulong LibraryVersion = 9_000_000;

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetTypeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(uri.Scheme);

    /// <inheritdoc />
    public override ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(LibraryVersion);

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken) => ValueTask.FromResult(uri.ToString());
}

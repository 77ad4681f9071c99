using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Drivers.Qemu.Running;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Qemu;

/// <summary>
/// libvirt's QEMU driver. <c>qemu:///system</c> is the host's own, served by a daemon of root; <c>qemu:///session</c> is one user's. The
/// driver's state belongs to the process: it is there from <see cref="StartAsync"/> on, or from the first connection.
/// </summary>
/// <param name="folders">Where files lie, and so whether guests are the host's rather than one user's.</param>
/// <param name="resources">What connections serve beside guests, and guests use; null: nothing.</param>
public sealed class QemuDriverProvider(HostFolders folders, IHostResources? resources = null) : IDriverProvider
{
    private const string SystemPath = "/system";
    private const string SessionPath = "/session";

    private readonly Lock _gate = new();
    private Task<QemuNode>? _node;

    /// <inheritdoc />
    public string Name => "qemu";

    /// <summary>Whether guests are the host's rather than one user's.</summary>
    public bool IsSystem => folders.IsSystem;

    /// <inheritdoc />
    public async ValueTask StartAsync() => _ = await NodeAsync().ConfigureAwait(false);

    /// <inheritdoc />
    public bool Claims(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return string.Equals(uri.Scheme, Name, StringComparison.Ordinal) && string.IsNullOrEmpty(uri.Server);
    }

    /// <inheritdoc />
    public VirtUri? FindDefault() => VirtUri.Parse($"{Name}://{(IsSystem ? SystemPath : SessionPath)}");

    /// <inheritdoc />
    public async ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        string path = opening.Uri.Path ?? string.Empty;
        string wanted = IsSystem ? SystemPath : SessionPath;
        if (path.Length == 0)
        {
            throw Fault($"no QEMU URI path given, try {opening.Uri.Scheme}://{wanted}");
        }

        // A system daemon takes the user's path too, as libvirtd does.
        if (path != wanted && !(IsSystem && path == SessionPath))
        {
            throw Fault($"unexpected QEMU URI path '{path}', try qemu://{wanted}");
        }

        QemuNode node = await NodeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        IDriver? beside = resources is null ? null : await resources.OpenAsync(opening, cancellationToken).ConfigureAwait(false);
        return new QemuDriver(opening, node, beside);
    }

    /// <summary>The driver's state. What could not be opened is tried again.</summary>
    private Task<QemuNode> NodeAsync()
    {
        lock (_gate)
        {
            if (_node is null or { IsFaulted: true })
            {
                _node = NodeOpening.OpenAsync(DriverPaths.In(folders), resources);
            }

            return _node;
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Qemu, detail);
}

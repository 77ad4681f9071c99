using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Drivers.Node.Areas;
using Vireo.Drivers.Node.Connections;
using Vireo.Drivers.Node.Networks;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Node;

/// <summary>
/// libvirt's drivers of the host's own resources. Drivers of guests serve them on their connections (<see cref="IHostResources"/>); a URI such
/// as <c>storage:///system</c> means one kind of them alone. Their state belongs to the process: it is there from the daemon's start on, or
/// from the first connection.
/// </summary>
public sealed class NodeDriverProvider : IDriverProvider, IHostResources
{
    private readonly Secrets.SecretArea _secrets;
    private readonly Storage.StorageArea _storage;
    private readonly bool _isSystem;
    private readonly NetworkArea _networks;
    private readonly IReadOnlyList<IArea> _areas;
    private readonly Lock _gate = new();
    private Task? _started;

    /// <summary>Makes a provider.</summary>
    /// <param name="folders">Where files lie.</param>
    public NodeDriverProvider(HostFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        _secrets = new Secrets.SecretArea(folders);
        _storage = new Storage.StorageArea(folders, _secrets.Values);
        _isSystem = folders.IsSystem;
        _networks = new NetworkArea(folders);
        _areas = [_networks];
    }

    /// <inheritdoc />
    public string Name => "node";

    /// <inheritdoc />
    IHostSecrets IHostResources.Secrets => _secrets.Values;

    /// <inheritdoc />
    IHostVolumes IHostResources.Volumes => _storage.Locations;

    /// <inheritdoc />
    IHostNetworks IHostResources.Networks => field ??= _networks.ForGuests(StartedAsync);

    private IEnumerable<IArea> Areas => [_secrets, _storage, .. _areas];

    /// <inheritdoc />
    public async ValueTask StartAsync() => await StartedAsync().ConfigureAwait(false);

    /// <inheritdoc />
    public bool Claims(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return AreaOf(uri) is not null && string.IsNullOrEmpty(uri.Server);
    }

    /// <summary>Opens the one kind that a URI means.</summary>
    async ValueTask<IDriver> IDriverProvider.OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        IArea area = AreaOf(opening.Uri) ?? throw new ArgumentException("the URI is another driver's", nameof(opening));
        string wanted = _isSystem ? "/system" : "/session";
        string path = opening.Uri.Path ?? string.Empty;
        if (path != wanted)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.InternalError,
                VirtErrorDomain.None,
                $"unexpected {area.Scheme} URI path '{path}', try {area.Scheme}://{wanted}");
        }

        await StartedAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new NodeDriver([new DescriptionPart(opening.Uri), new SessionPart()], [area.Open(opening)]);
    }

    /// <summary>Opens all kinds, for a connection that is about guests too.</summary>
    async ValueTask<IDriver> IHostResources.OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        await StartedAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new NodeDriver([], [.. Areas.Select(area => area.Open(opening))]);
    }

    private IArea? AreaOf(VirtUri uri) => Areas.FirstOrDefault(area => area.Scheme == uri.Scheme);

    /// <summary>What could not be started is tried again.</summary>
    private Task StartedAsync()
    {
        lock (_gate)
        {
            if (_started is null or { IsFaulted: true })
            {
                _started = StartAllAsync();
            }

            return _started;
        }
    }

    private async Task StartAllAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        foreach (IArea area in Areas)
        {
            await area.StartAsync().ConfigureAwait(false);
        }
    }
}

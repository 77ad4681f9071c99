using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;

namespace Vireo.Drivers.Test;

/// <summary>
/// libvirt's test driver: a host and its guests in memory. <c>test:///default</c> is one host for all connections of this process,
/// forgotten when the last of them closes; <c>test:///FILE</c> is a host of the connection's own, read from a file.
/// </summary>
public sealed class TestDriverProvider : IDriverProvider
{
    private const string DefaultPath = "/default";
    private readonly SharedNode _shared = new();

    /// <inheritdoc />
    public string Name => "test";

    /// <inheritdoc />
    public bool Claims(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return string.Equals(uri.Scheme, Name, StringComparison.Ordinal) && string.IsNullOrEmpty(uri.Server);
    }

    /// <inheritdoc />
    public bool ReadsFile(VirtUri uri) => uri?.Path is { Length: > 1 } path && path != DefaultPath;

    /// <inheritdoc />
    public async ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        string path = opening.Uri.Path ?? string.Empty;
        if (path.Length <= 1)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Test, "testOpen: supply a path or use test:///default");
        }

        NodeLease lease = path == DefaultPath
            ? _shared.Acquire()
            : new NodeLease(await NodeFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), static () => { });
        return new TestDriver(opening, lease);
    }
}

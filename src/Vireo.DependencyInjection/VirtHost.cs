using Vireo.Errors;

namespace Vireo.DependencyInjection;

/// <summary>
/// A host that an application manages, as a service: its connection is opened when it is first asked for, shared by all who ask, and opened anew
/// when it has ended. The container disposes it, and with it the connection.
/// </summary>
public sealed class VirtHost : IAsyncDisposable
{
    private readonly VirtHostOptions _options;

    // Held while the connection is being opened: whoever comes meanwhile waits for it, each with a token of its own.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile VirtConnection? _connection;
    private volatile bool _isDisposed;

    /// <summary>Makes the host; nothing is opened.</summary>
    /// <param name="options">Which host, and how it is reached.</param>
    public VirtHost(VirtHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The host's URI, as it was given.</summary>
    public string Uri => _options.Uri;

    /// <summary>Gives the open connection; opens it if there is none.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The connection, which stays the host's: it is not the caller's to dispose.</returns>
    /// <exception cref="VirtException">It could not be opened, as <see cref="VirtConnection.OpenAsync"/> says; the next who asks tries again.</exception>
    /// <exception cref="ObjectDisposedException">The container is gone.</exception>
    public ValueTask<VirtConnection> GetConnectionAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Current is { } open ? ValueTask.FromResult(open) : OpenAsync(cancellationToken);
    }

    /// <summary>Closes the connection. A second time does nothing.</summary>
    /// <returns>A task that ends when it is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await CloseAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private VirtConnection? Current => _connection is { Closed.IsCompleted: false } open ? open : null;

    private async ValueTask<VirtConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (Current is { } open)
            {
                return open;
            }

            await CloseAsync().ConfigureAwait(false);
            return _connection = await VirtConnection.OpenAsync(_options.Uri, _options.Connection, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask CloseAsync()
    {
        if (_connection is { } former)
        {
            _connection = null;
            await former.DisposeAsync().ConfigureAwait(false);
        }
    }
}

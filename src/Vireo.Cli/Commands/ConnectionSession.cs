using Vireo.Errors;

namespace Vireo.Cli.Commands;

/// <summary>The one connection that the commands of a run share; <c>connect</c> replaces it.</summary>
/// <param name="uri">What is connected to; null: the default.</param>
/// <param name="options">How.</param>
internal sealed class ConnectionSession(string? uri, VirtConnectionOptions options) : IAsyncDisposable
{
    private VirtConnection? _connection;
    private string? _uri = uri;
    private VirtConnectionOptions _options = options;

    /// <summary>Whether the user said what to connect to: then it is connected to even for commands that need no connection.</summary>
    internal bool IsNamed => _uri is not null;

    /// <summary>The connection, opened at the first call.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection; the session disposes it.</returns>
    /// <exception cref="CommandFailedException">It could not be opened.</exception>
    internal async Task<VirtConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _connection ??= await VirtConnection.OpenAsync(_uri ?? "", _options, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            throw new CommandFailedException("failed to connect to the hypervisor", e);
        }
    }

    /// <summary>Closes the connection and opens another.</summary>
    /// <param name="uri">What is connected to; null: what it was.</param>
    /// <param name="isReadOnly">Whether nothing may be changed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the new connection is open.</returns>
    internal async Task ReconnectAsync(string? uri, bool isReadOnly, CancellationToken cancellationToken)
    {
        await DisposeAsync().ConfigureAwait(false);
        _uri = uri ?? _uri;
        _options = _options with { IsReadOnly = isReadOnly };
        await ConnectAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}

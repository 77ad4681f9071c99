using Vireo.Contract.Administration;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Administration;

/// <summary>What a daemon logs, and where.</summary>
public sealed class AdminLogging
{
    private readonly DriverSession _session;

    internal AdminLogging(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Tells where the log goes.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The outputs, separated by spaces.</returns>
    /// <remarks><c>virAdmConnectGetLoggingOutputs</c>.</remarks>
    public async Task<string> GetOutputsAsync(CancellationToken cancellationToken = default)
    {
        (string outputs, _) = await _session.Part<IAdminLogging>("virAdmConnectGetLoggingOutputs")
            .ConnectGetLoggingOutputsAsync(0, cancellationToken).ConfigureAwait(false);
        return outputs;
    }

    /// <summary>Tells from which level on parts of the daemon log.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filters, separated by spaces (null: there are none).</returns>
    /// <remarks><c>virAdmConnectGetLoggingFilters</c>.</remarks>
    public async Task<string> GetFiltersAsync(CancellationToken cancellationToken = default)
    {
        (string? filters, _) = await _session.Part<IAdminLogging>("virAdmConnectGetLoggingFilters")
            .ConnectGetLoggingFiltersAsync(0, cancellationToken).ConfigureAwait(false);
        return filters ?? "";
    }

    /// <summary>Changes where the log goes.</summary>
    /// <param name="outputs">The outputs, separated by spaces; null or empty: the default.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: an output is not well formed.</exception>
    /// <remarks><c>virAdmConnectSetLoggingOutputs</c>.</remarks>
    public async Task SetOutputsAsync(string? outputs, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminLogging>("virAdmConnectSetLoggingOutputs")
            .ConnectSetLoggingOutputsAsync(outputs, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes from which level on parts of the daemon log.</summary>
    /// <param name="filters">The filters, separated by spaces; null or empty: none.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: a filter is not well formed.</exception>
    /// <remarks><c>virAdmConnectSetLoggingFilters</c>.</remarks>
    public async Task SetFiltersAsync(string? filters, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IAdminLogging>("virAdmConnectSetLoggingFilters")
            .ConnectSetLoggingFiltersAsync(filters, 0, cancellationToken).ConfigureAwait(false);
}

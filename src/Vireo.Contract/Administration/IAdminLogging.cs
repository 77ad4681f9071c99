using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Administration;

/// <summary>What a daemon logs, and where.</summary>
[Contract(typeof(AdminProgram))]
public interface IAdminLogging
{
    /// <summary>Tells where the log goes.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The outputs, separated by spaces, and how many there are.</returns>
    /// <remarks><c>virAdmConnectGetLoggingOutputs</c>, <c>ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS</c>.</remarks>
    [Procedure(14, Api = "virAdmConnectGetLoggingOutputs", Since = "3.0.0", Idempotent = true), NoAcl]
    ValueTask<(string Outputs, uint Count)> ConnectGetLoggingOutputsAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Tells from which level on parts of the daemon log.</summary>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The filters, separated by spaces (null: there are none), and how many there are.</returns>
    /// <remarks><c>virAdmConnectGetLoggingFilters</c>, <c>ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS</c>.</remarks>
    [Procedure(15, Api = "virAdmConnectGetLoggingFilters", Since = "3.0.0", Idempotent = true), NoAcl]
    ValueTask<(string? Filters, uint Count)> ConnectGetLoggingFiltersAsync(uint flags, CancellationToken cancellationToken);

    /// <summary>Changes where the log goes.</summary>
    /// <param name="outputs">The outputs, separated by spaces; null or empty: the default.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: an output is not well formed.</exception>
    /// <remarks><c>virAdmConnectSetLoggingOutputs</c>, <c>ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS</c>.</remarks>
    [Procedure(16, Api = "virAdmConnectSetLoggingOutputs", Since = "3.0.0"), NoAcl]
    ValueTask ConnectSetLoggingOutputsAsync(string? outputs, uint flags, CancellationToken cancellationToken);

    /// <summary>Changes from which level on parts of the daemon log.</summary>
    /// <param name="filters">The filters, separated by spaces; null or empty: none.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: a filter is not well formed.</exception>
    /// <remarks><c>virAdmConnectSetLoggingFilters</c>, <c>ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS</c>.</remarks>
    [Procedure(17, Api = "virAdmConnectSetLoggingFilters", Since = "3.0.0"), NoAcl]
    ValueTask ConnectSetLoggingFiltersAsync(string? filters, uint flags, CancellationToken cancellationToken);
}

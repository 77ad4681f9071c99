using Vireo.Contract.Administration;
using Vireo.Daemon.Logs;
using Vireo.Errors;

namespace Vireo.Daemon.Administration;

/// <summary>Answers an administrator's calls about logs.</summary>
/// <param name="desk">What is administrated.</param>
internal sealed class AdminLogging(AdminDesk desk) : AdminLoggingBase
{
    private LogRouter Logs => desk.Logs
        ?? throw VirtErrorTexts.Raise(VirtErrorCode.OperationUnsupported, VirtErrorDomain.Admin, "this daemon's logs are not its own");

    /// <inheritdoc />
    public override ValueTask<(string Outputs, uint Count)> ConnectGetLoggingOutputsAsync(uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectGetLoggingOutputs");
        var outputs = Logs.Routing.Outputs;
        return ValueTask.FromResult((LogOutput.Format(outputs), (uint)outputs.Count));
    }

    /// <inheritdoc />
    public override ValueTask<(string? Filters, uint Count)> ConnectGetLoggingFiltersAsync(uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectGetLoggingFilters");
        var filters = Logs.Routing.Filters;
        return ValueTask.FromResult((LogFilter.Format(filters), (uint)filters.Count));
    }

    /// <inheritdoc />
    public override ValueTask ConnectSetLoggingOutputsAsync(string? outputs, uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectSetLoggingOutputs");
        Logs.SetOutputs(outputs ?? "");
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectSetLoggingFiltersAsync(string? filters, uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectSetLoggingFilters");
        Logs.SetFilters(filters ?? "");
        return ValueTask.CompletedTask;
    }
}

using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace Vireo.Daemon.Lifecycle;

/// <summary>Watches for the signals that end the daemon, and for the one that has its drivers read their configuration anew.</summary>
internal sealed partial class SignalWatch : IDisposable
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly ILogger _logger;

    internal SignalWatch(ILogger logger)
    {
        _logger = logger;
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, End));
        }

        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, Note));
    }

    /// <summary>Ends with the first signal that asks the daemon to.</summary>
    internal Task Ended => _ended.Task;

    /// <summary>Told of each hang-up.</summary>
    internal Action HungUp { get; set; } = static () => { };

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        LogEnd(_logger, context.Signal);
        _ended.TrySetResult();
    }

    private void Note(PosixSignalContext context)
    {
        context.Cancel = true;
        LogHangUp(_logger);
        HungUp();
    }

    [LoggerMessage(5001, LogLevel.Information, "Stopping because of {Signal}")]
    private static partial void LogEnd(ILogger logger, PosixSignal signal);

    [LoggerMessage(5002, LogLevel.Information, "Drivers read their configuration anew; the daemon's own is read at the start only")]
    private static partial void LogHangUp(ILogger logger);
}

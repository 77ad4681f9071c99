using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Peers;

/// <summary>A private daemon of either kind, started from the same configuration file, on sockets of its own.</summary>
internal sealed class Daemon : IAsyncDisposable
{
    private const int Attempts = 3;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder;
    private readonly ChildProcess _process;

    private Daemon(TemporaryFolder folder, DaemonPorts ports, ChildProcess process)
    {
        _folder = folder;
        Ports = ports;
        _process = process;
    }

    internal DaemonPorts Ports { get; }

    /// <summary>The unix socket for reading and writing.</summary>
    internal string Socket => SocketIn(_folder);

    /// <summary>A folder that lives as long as the daemon.</summary>
    internal TemporaryFolder Folder => _folder;

    internal int ProcessId => _process.Id;

    internal bool HasExited => _process.HasExited;

    internal string Log => _process.Output + _process.Error;

    internal static async Task<Daemon> StartAsync(DaemonKind kind, DaemonOptions options, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await StartOnceAsync(kind, options, cancellationToken);
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Another test's program took one of the ports first.
            }
        }
    }

    /// <summary>Ends it as an operator does, and waits for the end.</summary>
    internal async Task<Finished> StopAsync(CancellationToken cancellationToken)
    {
        _process.Signal(Signals.Terminate);
        return await _process.WaitAsync(StopLimit, cancellationToken);
    }

    /// <summary>Ends it as a crash does.</summary>
    internal void Crash() => _process.Signal(Signals.Kill);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<Daemon> StartOnceAsync(DaemonKind kind, DaemonOptions options, CancellationToken cancellationToken)
    {
        string program = kind == DaemonKind.Vireod ? Installed.Vireod : Installed.Libvirtd;
        var folder = new TemporaryFolder();
        var ports = new DaemonPorts(FreePort.Next(), FreePort.Next());
        var daemon = new Daemon(folder, ports, ChildProcess.Start(DaemonProgram.Prepare(kind, program, folder, ports, options)));
        try
        {
            await Deadline.UntilAsync(() => File.Exists(SocketIn(folder)) || daemon.HasExited, StartLimit, () => $"{kind} listens; {daemon.Log}", cancellationToken);
            return daemon.HasExited ? throw new IOException($"{kind} ended at once: {daemon.Log}") : daemon;
        }
        catch
        {
            await daemon.DisposeAsync();
            throw;
        }
    }

    private static string SocketIn(TemporaryFolder folder) => folder.At("run", "libvirt-sock");
}

using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.Sessions;

/// <summary>A daemon of either kind, started when the first session needs it, for all sessions one after another.</summary>
public sealed class SessionDaemons : IAsyncDisposable
{
    private Way? _libvirtd;
    private Way? _vireod;

    internal async Task<string> PlayOnLibvirtdAsync(string session, Pki pki, CancellationToken cancellationToken)
    {
        _libvirtd ??= await Way.OpenAsync(DaemonKind.Libvirtd, Transport.Unix, pki, cancellationToken);
        return await PlayAsync(_libvirtd.Daemon, session, cancellationToken);
    }

    internal async Task<string> PlayOnVireodAsync(string session, Pki pki, CancellationToken cancellationToken)
    {
        _vireod ??= await Way.OpenAsync(DaemonKind.Vireod, Transport.Unix, pki, cancellationToken);
        return await PlayAsync(_vireod.Daemon, session, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (Way? way in new[] { _libvirtd, _vireod })
        {
            if (way is not null)
            {
                await way.DisposeAsync();
            }
        }
    }

    /// <summary>What a session printed, with the daemon's own folder out of it.</summary>
    private static async Task<string> PlayAsync(Daemon daemon, string session, CancellationToken cancellationToken)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Scripts", "sessions.py");
        string folder = daemon.Folder.At("run");
        Finished finished = await ChildProcess.RunAsync(
            new CommandLine(Installed.Python, script, daemon.Socket, folder, session), cancellationToken);
        Assert.True(finished.ExitCode == 0, finished.Error);
        return finished.Output.Replace(folder, "FOLDER", StringComparison.Ordinal);
    }
}

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

    internal async Task<string> PlayOnLibvirtdAsync(string session, Pki pki, CancellationToken cancellationToken) =>
        await RunAsync(await LibvirtdAsync(pki, cancellationToken), "sessions.py", [session], cancellationToken);

    internal async Task<string> PlayOnVireodAsync(string session, Pki pki, CancellationToken cancellationToken) =>
        await RunAsync(await VireodAsync(pki, cancellationToken), "sessions.py", [session], cancellationToken);

    internal async Task<string> SweepLibvirtdAsync(string kind, string state, Pki pki, CancellationToken cancellationToken) =>
        await RunAsync(await LibvirtdAsync(pki, cancellationToken), "sweeps.py", [kind, state], cancellationToken);

    internal async Task<string> SweepVireodAsync(string kind, string state, Pki pki, CancellationToken cancellationToken) =>
        await RunAsync(await VireodAsync(pki, cancellationToken), "sweeps.py", [kind, state], cancellationToken);

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

    private async Task<Daemon> LibvirtdAsync(Pki pki, CancellationToken cancellationToken) =>
        (_libvirtd ??= await Way.OpenAsync(DaemonKind.Libvirtd, Transport.Unix, pki, cancellationToken)).Daemon;

    private async Task<Daemon> VireodAsync(Pki pki, CancellationToken cancellationToken) =>
        (_vireod ??= await Way.OpenAsync(DaemonKind.Vireod, Transport.Unix, pki, cancellationToken)).Daemon;

    /// <summary>What a script printed, with the daemon's own folder out of it.</summary>
    private static async Task<string> RunAsync(Daemon daemon, string script, string[] arguments, CancellationToken cancellationToken)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Scripts", script);
        string folder = daemon.Folder.At("run");
        Finished finished = await ChildProcess.RunAsync(
            new CommandLine(Installed.Python, [path, daemon.Socket, folder, .. arguments]), cancellationToken);
        Assert.True(finished.ExitCode == 0, finished.Error);
        return finished.Output.Replace(folder, "FOLDER", StringComparison.Ordinal);
    }
}

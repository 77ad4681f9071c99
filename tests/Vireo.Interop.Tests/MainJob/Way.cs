using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.MainJob;

/// <summary>A running daemon and one transport to it.</summary>
internal sealed class Way : IAsyncDisposable
{
    private readonly SshServer? _ssh;

    private Way(Daemon daemon, SshServer? ssh, string uri)
    {
        Daemon = daemon;
        _ssh = ssh;
        Uri = uri;
    }

    internal Daemon Daemon { get; }

    /// <summary>What the client is told to open.</summary>
    internal string Uri { get; }

    internal static async Task<Way> OpenAsync(DaemonKind kind, Transport transport, Pki pki, CancellationToken cancellationToken)
    {
        SshServer? ssh = transport == Transport.Ssh ? await SshServer.StartAsync(cancellationToken) : null;
        try
        {
            Daemon daemon = await Daemon.StartAsync(kind, new DaemonOptions { PkiFolder = pki.Folder(Pki.Good) }, cancellationToken);
            return new Way(daemon, ssh, UriOf(daemon, transport, pki, ssh));
        }
        catch when (ssh is not null)
        {
            await ssh.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Daemon.DisposeAsync();
        if (_ssh is not null)
        {
            await _ssh.DisposeAsync();
        }
    }

    private static string UriOf(Daemon daemon, Transport transport, Pki pki, SshServer? ssh) => transport switch
    {
        Transport.Unix => $"test+unix:///default?socket={daemon.Socket}",
        Transport.Tcp => $"test+tcp://127.0.0.1:{daemon.Ports.Tcp}/default",
        Transport.Tls => $"test://localhost:{daemon.Ports.Tls}/default?pkipath={pki.Folder(Pki.Good)}",
        Transport.Ssh => $"test+ssh://127.0.0.1:{ssh?.Port}/default?socket={daemon.Socket}&command={ssh?.Program}",
        Transport.Ext => $"test+ext:///default?command={ConnectProgram(daemon)}",
        _ => throw new ArgumentOutOfRangeException(nameof(transport)),
    };

    private static string ConnectProgram(Daemon daemon) =>
        daemon.Folder.WriteProgram("connect", $"#!/bin/sh\nexec {Installed.Netcat} -U {daemon.Socket}\n");
}

using System.Threading.Channels;
using Vireo.Errors;
using Vireo.Supervision;
using Vireo.Tests.Daemons;
using Vireo.Transport.Uris;

namespace Vireo.Tests.Supervision;

/// <summary>Daemons that follow each other at one address; in between, or when told so, nobody answers there.</summary>
internal sealed class DaemonSeries : IAsyncDisposable
{
    private readonly List<FakeDaemon> _all = [];
    private readonly Channel<FakeDaemon> _opened = Channel.CreateUnbounded<FakeDaemon>();

    /// <summary>Whether nobody answers.</summary>
    internal bool IsDown { get; set; }

    /// <summary>How often somebody tried in vain.</summary>
    internal int FailedAttempts { get; private set; }

    /// <summary>What each daemon is before it is connected to.</summary>
    internal Action<FakeDaemon> Prepare { get; set; } = _ => { };

    internal VirtConnectionOptions Options(ReconnectOptions? reconnect = null) => new()
    {
        KeepAlive = null,
        Reconnect = reconnect ?? new ReconnectOptions { InitialDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(5) },
        Connect = ConnectAsync,
    };

    /// <summary>Waits for the next daemon that was connected to.</summary>
    internal async Task<FakeDaemon> NextAsync() => await _opened.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (FakeDaemon daemon in _all)
        {
            await daemon.DisposeAsync();
        }
    }

    private ValueTask<Rpc.Links.Link> ConnectAsync(RemoteUri uri, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            FailedAttempts++;
            throw VirtException.Create(VirtErrorCode.SystemError, VirtErrorDomain.Rpc, "nobody answers");
        }

        var daemon = new FakeDaemon();
        _all.Add(daemon);
        Prepare(daemon);
        _opened.Writer.TryWrite(daemon);
        return daemon.Options.Connect!(uri, cancellationToken);
    }
}

using Vireo.Contract.Administration;

namespace Vireo.Daemon.Administration;

/// <summary>Answers an administrator's calls about the connection and the daemon as a whole.</summary>
/// <param name="desk">What is administrated.</param>
/// <param name="close">Ends the connection, once its calls are answered.</param>
internal sealed class AdminConnection(AdminDesk desk, Action close) : AdminConnectionBase
{
    private const ulong LibraryVersion = 9_000_000; // the libvirt whose protocol this is

    /// <inheritdoc />
    public override ValueTask ConnectOpenAsync(uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminDispatchConnectOpen");
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ConnectCloseAsync(CancellationToken cancellationToken)
    {
        close();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(LibraryVersion);

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<AdminServerHandle> Servers, uint Count)> ConnectListServersAsync(
        bool needResults, uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectListServers");
        IReadOnlyList<AdminServerHandle> servers = !needResults ? [] : [.. desk.Servers.Select(server => new AdminServerHandle(server.Name))];
        return ValueTask.FromResult((servers, (uint)desk.Servers.Count));
    }

    /// <summary>Finds a server; libvirtd takes any flags here.</summary>
    /// <inheritdoc />
    public override ValueTask<AdminServerHandle> ConnectLookupServerAsync(string name, uint flags, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new AdminServerHandle(desk.Find(name).Name));

    /// <inheritdoc />
    public override ValueTask ConnectSetDaemonTimeoutAsync(uint timeoutSeconds, uint flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags(flags, "adminConnectSetDaemonTimeout");
        desk.SetTimeout(timeoutSeconds == 0 ? null : TimeSpan.FromSeconds(timeoutSeconds));
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the daemon as a signal would. Its guests live on at any rate.</summary>
    /// <inheritdoc />
    public override ValueTask ConnectDaemonShutdownAsync(DaemonShutdownFlags flags, CancellationToken cancellationToken)
    {
        AdminFaults.RefuseFlags((uint)(flags & ~DaemonShutdownFlags.Preserve), "adminConnectDaemonShutdown");
        desk.End();
        return ValueTask.CompletedTask;
    }
}

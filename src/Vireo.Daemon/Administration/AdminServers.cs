using Vireo.Contract.Administration;
using Vireo.Contract.Parameters;
using Vireo.Daemon.Clients;
using Vireo.Daemon.Listeners;
using Vireo.Errors;

namespace Vireo.Daemon.Administration;

/// <summary>Answers an administrator's calls about servers.</summary>
/// <param name="desk">What is administrated.</param>
/// <param name="own">The server that the administrator came through.</param>
internal sealed class AdminServers(AdminDesk desk, ClientService own) : AdminServersBase
{
    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> ServerGetThreadpoolParametersAsync(
        AdminServerHandle server, uint flags, CancellationToken cancellationToken)
    {
        var asked = desk.Find(server.Name);
        AdminFaults.RefuseFlags(flags, "adminServerGetThreadPoolParameters");

        // This very call is at work too.
        var workers = asked.Workers.Look(asked.CallsInFlight + (asked == own ? 1 : 0));
        return ValueTask.FromResult<IReadOnlyList<TypedParameter>>(
        [
            AdminParameters.Make(ThreadPoolParameters.WorkersMin, workers.Min),
            AdminParameters.Make(ThreadPoolParameters.WorkersMax, workers.Max),
            AdminParameters.Make(ThreadPoolParameters.WorkersCurrent, workers.Count),
            AdminParameters.Make(ThreadPoolParameters.WorkersFree, workers.Free),
            AdminParameters.Make(ThreadPoolParameters.WorkersPriority, workers.Priority),
            AdminParameters.Make(ThreadPoolParameters.JobQueueDepth, workers.Queued),
        ]);
    }

    /// <inheritdoc />
    public override ValueTask ServerSetThreadpoolParametersAsync(
        AdminServerHandle server, IReadOnlyList<TypedParameter> parameters, uint flags, CancellationToken cancellationToken)
    {
        var asked = desk.Find(server.Name);
        AdminFaults.RefuseFlags(flags, "adminServerSetThreadPoolParameters");
        var values = AdminParameters.Read(parameters, ThreadPoolParameters.WorkersMin, ThreadPoolParameters.WorkersMax, ThreadPoolParameters.WorkersPriority);
        asked.Workers.Change(Find(values, ThreadPoolParameters.WorkersMin), Find(values, ThreadPoolParameters.WorkersMax), Find(values, ThreadPoolParameters.WorkersPriority));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> ServerGetClientLimitsAsync(
        AdminServerHandle server, uint flags, CancellationToken cancellationToken)
    {
        var clients = desk.Find(server.Name).Registry;
        AdminFaults.RefuseFlags(flags, "adminServerGetClientLimits");
        return ValueTask.FromResult<IReadOnlyList<TypedParameter>>(
        [
            AdminParameters.Make(ClientLimitParameters.Max, clients.MaxClients),
            AdminParameters.Make(ClientLimitParameters.Current, (uint)clients.Count),
            AdminParameters.Make(ClientLimitParameters.UnauthenticatedMax, clients.MaxAnonymous),
            AdminParameters.Make(ClientLimitParameters.UnauthenticatedCurrent, (uint)clients.AnonymousCount),
        ]);
    }

    /// <inheritdoc />
    public override ValueTask ServerSetClientLimitsAsync(
        AdminServerHandle server, IReadOnlyList<TypedParameter> parameters, uint flags, CancellationToken cancellationToken)
    {
        var clients = desk.Find(server.Name).Registry;
        AdminFaults.RefuseFlags(flags, "adminServerSetClientLimits");
        var values = AdminParameters.Read(parameters, ClientLimitParameters.Max, ClientLimitParameters.UnauthenticatedMax);
        uint max = Find(values, ClientLimitParameters.Max) ?? clients.MaxClients;
        uint anonymous = Find(values, ClientLimitParameters.UnauthenticatedMax) ?? clients.MaxAnonymous;
        if (max < anonymous)
        {
            throw AdminFaults.InvalidArgument(
                VirtErrorDomain.Rpc,
                "The overall maximum number of clients waiting for authentication must not be less than the overall maximum number of clients");
        }

        clients.SetLimits(max, anonymous);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask ServerUpdateTlsFilesAsync(AdminServerHandle server, uint flags, CancellationToken cancellationToken)
    {
        var asked = desk.Find(server.Name);
        AdminFaults.RefuseFlags(flags, "adminServerUpdateTlsFiles");
        (asked.Certificates ?? throw AdminFaults.NoTls()).Reload();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<AdminClientHandle> Clients, uint Count)> ServerListClientsAsync(
        AdminServerHandle server, bool needResults, uint flags, CancellationToken cancellationToken)
    {
        var asked = desk.Find(server.Name);
        AdminFaults.RefuseFlags(flags, "adminServerListClients");
        var clients = asked.Registry.Snapshot().OrderBy(client => client.Id).ToList();
        IReadOnlyList<AdminClientHandle> handles = !needResults ? [] : [.. clients.Select(client => HandleOf(asked, client))];
        return ValueTask.FromResult((handles, (uint)clients.Count));
    }

    /// <inheritdoc />
    public override ValueTask<AdminClientHandle> ServerLookupClientAsync(
        AdminServerHandle server, ulong id, uint flags, CancellationToken cancellationToken)
    {
        var asked = desk.Find(server.Name);
        AdminFaults.RefuseFlags(flags, "adminServerLookupClient");
        return ValueTask.FromResult(HandleOf(asked, asked.Registry.Find(id) ?? throw AdminFaults.NoClient(id)));
    }

    private static uint? Find(IReadOnlyDictionary<string, uint> values, string name) => values.TryGetValue(name, out uint value) ? value : null;

    private static AdminClientHandle HandleOf(ClientService server, Admission client) => new(
        new AdminServerHandle(server.Name), (ulong)client.Id, client.ConnectedAt.ToUnixTimeSeconds(), client.Transport switch
        {
            ListenerTransport.Tcp => ClientTransport.Tcp,
            ListenerTransport.Tls => ClientTransport.Tls,
            _ => ClientTransport.Unix,
        });
}

using Vireo.Contract.Drivers;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Connections;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Clients;

/// <summary>What carries out one client's calls: the daemon where it answers itself, the driver for all else.</summary>
/// <param name="login">Answers the calls of logging in.</param>
/// <param name="session">Answers the calls of opening and closing.</param>
/// <param name="driver">The open driver; null: there is none.</param>
internal sealed class ClientTarget(Login login, ConnectionSession session, IDriver? driver) : ICallTarget
{
    /// <inheritdoc />
    public T? Find<T>()
        where T : class => login as T ?? session as T ?? driver?.Find<T>();

    /// <inheritdoc />
    public VirtException Missing(ProcedureInfo procedure) => driver is null ? VirtException.NotOpen(procedure.Api) : driver.Missing(procedure);
}

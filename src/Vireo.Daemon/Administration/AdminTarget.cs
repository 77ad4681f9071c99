using Vireo.Daemon.Clients;
using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Administration;

/// <summary>Carries out an administrator's calls.</summary>
/// <param name="desk">What is administrated.</param>
/// <param name="own">The server that the administrator came through.</param>
/// <param name="close">Ends the administrator's own connection, once its calls are answered.</param>
internal sealed class AdminTarget(AdminDesk desk, ClientService own, Action close) : ICallTarget
{
    private readonly object[] _parts =
    [
        new AdminConnection(desk, close),
        new AdminServers(desk, own),
        new AdminClients(desk),
        new AdminLogging(desk),
    ];

    /// <inheritdoc />
    public T? Find<T>()
        where T : class => _parts.OfType<T>().FirstOrDefault();
}

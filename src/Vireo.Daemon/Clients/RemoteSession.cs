using Vireo.Contract.Drivers;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Connections;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Clients;

/// <summary>A client that manages guests: libvirt's public calls, on the driver that it opens.</summary>
internal sealed class RemoteSession : IClientSession
{
    private readonly ConnectionSession _connection;
    private readonly ClientPrograms _programs;

    /// <summary>Makes the session; its connection is not open.</summary>
    /// <param name="client">The client.</param>
    /// <param name="login">Answers the calls of logging in.</param>
    /// <param name="drivers">The drivers that can be opened.</param>
    /// <param name="defaultUri">What is opened when no URI is named; null: what a driver offers for it.</param>
    internal RemoteSession(IConnectionOwner client, Login login, DriverRegistry drivers, string? defaultUri)
    {
        _connection = new ConnectionSession(client, drivers, defaultUri);
        _programs = new ClientPrograms(new ClientTarget(login, _connection, driver: null));
        _connection.Changed = () => _programs.Retarget(new ClientTarget(login, _connection, _connection.Driver));
    }

    /// <inheritdoc />
    public bool IsReadOnly => _connection.IsReadOnly;

    /// <inheritdoc />
    public IProgram? Find(uint number, uint version) => _programs.Find(number) is { } program && program.Version == version ? program : null;

    /// <inheritdoc />
    public void Admit(ProcedureInfo procedure)
    {
        if (!procedure.AllowedReadOnly && IsReadOnly && _connection.Driver is not null)
        {
            throw ClientFaults.ReadOnly(procedure);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}

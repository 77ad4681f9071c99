using Microsoft.Extensions.Logging;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Authorization;
using Vireo.Daemon.Connections;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Clients;

/// <summary>A client that manages guests: libvirt's public calls, on the driver that it opens.</summary>
internal sealed class RemoteSession : IClientSession
{
    private readonly ConnectionSession _connection;
    private readonly Lazy<CallGuard>? _guard;
    private readonly ClientPrograms _programs;

    /// <summary>Makes the session; its connection is not open.</summary>
    /// <param name="client">The client.</param>
    /// <param name="login">Answers the calls of logging in.</param>
    /// <param name="drivers">The drivers that can be opened.</param>
    /// <param name="defaultUri">What is opened when no URI is named; null: what a driver offers for it.</param>
    /// <param name="policy">What says who may do what; null: everyone may do anything.</param>
    /// <param name="logger">Where what was denied is told.</param>
    /// <param name="between">Puts something between the client and a program; null: nothing.</param>
    internal RemoteSession(
        Client client,
        Login login,
        DriverRegistry drivers,
        string? defaultUri,
        AccessPolicy? policy,
        ILogger logger,
        ProgramWrapper? between)
    {
        _connection = new ConnectionSession(client, drivers, defaultUri);
        // Who it is is known for good once it has logged in; nobody asks before.
        _guard = policy is null ? null : new Lazy<CallGuard>(() => new CallGuard(policy.Of(SubjectOf(client.Identity, login.SaslUserName)), () => _connection.Driver, logger));
        _programs = new ClientPrograms(
            new ClientTarget(login, _connection, driver: null),
            program => between is null ? program : between(program, client.Abort));
        _connection.Changed = () => _programs.Retarget(new ClientTarget(login, _connection, _connection.Driver));
    }

    /// <inheritdoc />
    public bool IsReadOnly => _connection.IsReadOnly;

    /// <inheritdoc />
    public bool IsGuarded => _guard is not null;

    /// <inheritdoc />
    public CallGuard? Guard => _guard?.Value;

    /// <inheritdoc />
    public IDriver? Driver => _connection.Driver;

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

    private static AccessSubject SubjectOf(ClientIdentity identity, string? saslName)
    {
        var subject = new AccessSubject { DistinguishedName = identity.DistinguishedName, SaslName = saslName };
        return identity.Credentials is { } peer ? subject.With(peer.UserId, peer.GroupId) : subject;
    }
}

using Vireo.Contract.Administration;
using Vireo.Daemon.Clients;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Administration;

/// <summary>A client that administrates the daemon. Like libvirtd, it answers whether the connection was opened or not.</summary>
/// <param name="target">What carries out the calls.</param>
internal sealed class AdminSession(AdminTarget target) : IClientSession
{
    private readonly AdminDispatcher _dispatcher = new(target);

    /// <inheritdoc />
    public bool IsReadOnly => false;

    /// <inheritdoc />
    public IProgram? Find(uint number, uint version) => number == _dispatcher.Number && version == _dispatcher.Version ? _dispatcher : null;

    /// <summary>Whoever reached the socket may do anything: its mode decides.</summary>
    /// <inheritdoc />
    public void Admit(ProcedureInfo procedure)
    {
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using Vireo.Contract;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Connections;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Daemon.Clients;

/// <summary>Decides of each call of one client whether it may be carried out, and hands it to its program.</summary>
/// <param name="dispatcher">The program.</param>
/// <param name="login">Whether the client has logged in.</param>
/// <param name="session">Whether the client's connection is read-only.</param>
internal sealed class ClientCallHandler(RemoteDispatcher dispatcher, Login login, ConnectionSession session) : ICallHandler
{
    // SASL data of 64 KiB takes four bytes of the wire for each of its own.
    private const int MaxLoginFrame = 5 * FrameLimits.Small;

    /// <inheritdoc />
    public bool IsReadOnly => session.IsReadOnly;

    /// <inheritdoc />
    public ValueTask HandleAsync(IncomingCall call)
    {
        var header = call.Header;
        if (header.Program != RemoteProgram.Number || header.Version != RemoteProgram.Version)
        {
            throw RpcErrors.UnknownProgram(header.Program, header.Version);
        }

        Admit(header, RemoteProgram.Procedures.Find(header.Procedure));
        return dispatcher.InvokeAsync(call);
    }

    /// <inheritdoc />
    public int MaxFrameLength(in FrameHeader header)
    {
        if (login.IsComplete)
        {
            return FrameLimits.MaxLength;
        }

        bool isLogin = header.Program == RemoteProgram.Number && RemoteProgram.Procedures.Find(header.Procedure) is { WithoutLogin: true };
        return isLogin ? MaxLoginFrame : FrameLimits.Small;
    }

    private void Admit(in FrameHeader header, ProcedureInfo? procedure)
    {
        if (procedure is null || procedure.IsEvent)
        {
            throw RpcErrors.UnknownProcedure(header.Procedure);
        }

        if (!procedure.WithoutLogin && !login.IsComplete)
        {
            throw RpcErrors.AuthenticationRequired();
        }

        if (!procedure.AllowedReadOnly && session.IsReadOnly && session.Driver is not null)
        {
            throw ClientFaults.ReadOnly(procedure);
        }
    }
}

using System.Collections.Immutable;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Connections;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Daemon.Clients;

/// <summary>Decides of each call of one client whether it may be carried out, and hands it to its program.</summary>
/// <param name="programs">The programs.</param>
/// <param name="login">Whether the client has logged in.</param>
/// <param name="session">Whether the client's connection is read-only.</param>
internal sealed class ClientCallHandler(ImmutableArray<IProgram> programs, Login login, ConnectionSession session) : ICallHandler
{
    // SASL data of 64 KiB takes four bytes of the wire for each of its own.
    private const int MaxLoginFrame = 5 * FrameLimits.Small;

    /// <inheritdoc />
    public bool IsReadOnly => session.IsReadOnly;

    /// <inheritdoc />
    public ValueTask HandleAsync(IncomingCall call)
    {
        var header = call.Header;
        var program = Find(header) ?? throw RpcErrors.UnknownProgram(header.Program, header.Version);
        Admit(header, program.Find(header.Procedure));
        return program.InvokeAsync(call);
    }

    /// <inheritdoc />
    public int MaxFrameLength(in FrameHeader header)
    {
        if (login.IsComplete)
        {
            return FrameLimits.MaxLength;
        }

        bool isLogin = Find(header)?.Find(header.Procedure) is { WithoutLogin: true };
        return isLogin ? MaxLoginFrame : FrameLimits.Small;
    }

    private IProgram? Find(in FrameHeader header)
    {
        foreach (var program in programs)
        {
            if (program.Number == header.Program && program.Version == header.Version)
            {
                return program;
            }
        }

        return null;
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

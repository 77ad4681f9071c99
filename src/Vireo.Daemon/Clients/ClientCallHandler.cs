using System.Diagnostics.CodeAnalysis;
using Vireo.Daemon.Audit;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Observability;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Sasl.Layers;

namespace Vireo.Daemon.Clients;

/// <summary>Decides of each call of one client whether it may be carried out, and hands it to its program.</summary>
/// <param name="session">The client's programs.</param>
/// <param name="login">Whether the client has logged in.</param>
/// <param name="meter">Measures the calls; null: nobody asks.</param>
internal sealed class ClientCallHandler(IClientSession session, Login login, CallMeter? meter) : ICallHandler
{
    // SASL data of 64 KiB takes four bytes of the wire for each of its own.
    private const int MaxLoginFrame = 5 * FrameLimits.Small;

    /// <summary>Puts a layer over the connection, behind the reply that was written last.</summary>
    internal required Action<SecurityLayer> Protect { get; init; }

    /// <summary>Records the calls that change something; null: nobody asks.</summary>
    internal CallAudit? Audit { get; init; }

    /// <inheritdoc />
    public bool IsReadOnly => session.IsReadOnly;

    /// <inheritdoc />
    public ValueTask HandleAsync(IncomingCall call)
    {
        var header = call.Header;
        var program = session.Find(header.Program, header.Version) ?? throw RpcErrors.UnknownProgram(header.Program, header.Version);
        var procedure = program.Find(header.Procedure);
        RequireCallable(header.Procedure, procedure);
        return Audit is not null && Audit.Covers(procedure) ? Audit.RecordAsync(program, procedure, call, CarryOut) : CarryOut(program, procedure, call);
    }

    /// <inheritdoc />
    public int MaxFrameLength(in FrameHeader header)
    {
        if (login.IsComplete)
        {
            return FrameLimits.MaxLength;
        }

        bool isLogin = session.Find(header.Program, header.Version)?.Find(header.Procedure) is { WithoutLogin: true };
        return isLogin ? MaxLoginFrame : FrameLimits.Small;
    }

    private ValueTask CarryOut(IProgram program, ProcedureInfo procedure, IncomingCall call)
    {
        session.Admit(procedure);
        if (meter is null)
        {
            return Invoke(program, procedure, call);
        }

        long start = meter.Now();
        return meter.Measure(procedure, start, Invoke(program, procedure, call));
    }

    private ValueTask Invoke(IProgram program, ProcedureInfo procedure, IncomingCall call)
    {
        if (procedure.WithoutLogin)
        {
            return LogIn(program, call);
        }

        return session.IsGuarded && session.Guard is { } guard ? guard.InvokeAsync(program, procedure, call) : program.InvokeAsync(call);
    }

    private ValueTask LogIn(IProgram program, IncomingCall call)
    {
        var work = program.InvokeAsync(call);
        if (login.TakeLayer() is { } layer)
        {
            // A step of SASL does not wait: its reply is written, and nothing more has been read.
            Protect(layer);
        }

        return work;
    }

    private void RequireCallable(int number, [NotNull] ProcedureInfo? procedure)
    {
        if (procedure is null || procedure.IsEvent)
        {
            throw RpcErrors.UnknownProcedure(number);
        }

        if (!procedure.WithoutLogin && !login.IsComplete)
        {
            throw RpcErrors.AuthenticationRequired();
        }
    }
}

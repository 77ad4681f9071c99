using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Testing.Faults;

/// <summary>A program some of whose calls go wrong.</summary>
/// <param name="inner">The program.</param>
/// <param name="faults">Which, and how.</param>
/// <param name="disconnect">Breaks the client's connection.</param>
internal sealed class FaultyProgram(IProgram inner, ServerFaults faults, Action disconnect) : IProgram
{
    public uint Number => inner.Number;

    public uint Version => inner.Version;

    public ProcedureInfo? Find(int procedure) => inner.Find(procedure);

    public IReadOnlyList<CallArgument> Describe(IncomingCall call) => inner.Describe(call);

    public ValueTask InvokeAsync(IncomingCall call)
    {
        if (Find(call.Header.Procedure) is not { WithoutLogin: false } procedure || faults.Take(procedure) is not { } action)
        {
            return inner.InvokeAsync(call);
        }

        if (action.IsEnd)
        {
            disconnect();
            throw VirtException.Create(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "internal error: the connection was to break");
        }

        return action.Failure is { } failure
            ? throw failure()
            : inner.InvokeAsync(new HeldCall(call, () => faults.HoldAsync(action.Delay, call.CancellationToken)));
    }
}

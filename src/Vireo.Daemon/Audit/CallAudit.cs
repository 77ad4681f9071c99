using Vireo.Contract.Drivers;
using Vireo.Daemon.Authorization;
using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;

namespace Vireo.Daemon.Audit;

/// <summary>Records the calls of one client that change something, and those that it was kept from.</summary>
/// <param name="trail">Where to.</param>
/// <param name="client">Who the client is; it is known once it has logged in.</param>
/// <param name="driver">Finds the open driver; null while there is none.</param>
internal sealed class CallAudit(AuditTrail trail, Func<string> client, Func<IDriver?> driver)
{
    /// <summary>Whether a call is recorded: one that a read-only connection may not make, on an open driver.</summary>
    /// <param name="procedure">What is called.</param>
    /// <returns>Whether it is.</returns>
    internal bool Covers(ProcedureInfo procedure) =>
        procedure is { AllowedReadOnly: false, WithoutLogin: false } && driver() is { } open && trail.Wants(open.IsOfHost);

    /// <summary>Has a call carried out, and records it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="procedure">What is called.</param>
    /// <param name="call">The call.</param>
    /// <param name="carryOut">Carries it out.</param>
    /// <returns>A task that ends as the call does.</returns>
    internal async ValueTask RecordAsync(IProgram program, ProcedureInfo procedure, IncomingCall call, Func<IProgram, ProcedureInfo, IncomingCall, ValueTask> carryOut)
    {
        // Before anything is awaited: the call's bytes are gone then, and a guest that is undefined has no name any more.
        bool isOfHost = driver()?.IsOfHost ?? false;
        string kind = KindOf(procedure);
        var found = Find(program, kind, call);
        string? failure = null;
        try
        {
            await carryOut(program, procedure, call);
        }
        catch (Exception e)
        {
            failure = RpcErrors.ToWire(e).Message ?? e.GetType().Name;
            throw;
        }
        finally
        {
            trail.Write(new AuditRecord(procedure.Api, kind, found?.Name, found?.Uuid, client(), failure), isOfHost);
        }
    }

    private static string KindOf(ProcedureInfo procedure) => procedure.Acl is [var first, ..] ? first.Split(':')[0] : "connect";

    private AccessObject? Find(IProgram program, string kind, IncomingCall call)
    {
        try
        {
            var arguments = program.Describe(call);
            var search = driver() is { } open ? new CallObjects(open).FindAsync(kind, arguments, call.CancellationToken).AsTask() : null;
            return search is { IsCompletedSuccessfully: true } ? search.Result : AsNamed(kind, arguments);
        }
        catch (Exception e) when (e is VirtException or Xdr.XdrFormatException)
        {
            return null; // the call itself says what is wrong with it
        }
    }

    /// <summary>The object as the client names it: its driver does not know it, or cannot say at once.</summary>
    private static AccessObject? AsNamed(string kind, IReadOnlyList<CallArgument> arguments) => arguments
        .Select(argument => ObjectIdentity.Of(argument.Value))
        .FirstOrDefault(identity => identity?.Kind == kind)?.Object;
}

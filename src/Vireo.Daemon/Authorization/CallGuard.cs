using Microsoft.Extensions.Logging;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Authorization;

/// <summary>
/// Stands before one client's calls: lets through what the policy allows, and takes out of answers what the client may not know of.
/// </summary>
/// <param name="rights">What the client may do.</param>
/// <param name="driver">Finds the open driver; null while there is none.</param>
/// <param name="logger">Where what was denied is told.</param>
internal sealed partial class CallGuard(ClientRights rights, Func<ICallTarget?> driver, ILogger logger)
{
    private const string Lookup = "LookupBy";

    internal ClientRights Rights => rights;

    /// <summary>Carries a call out, if it may be.</summary>
    /// <param name="program">The program.</param>
    /// <param name="procedure">What is called.</param>
    /// <param name="call">The call.</param>
    /// <returns>A task that ends when the call was answered.</returns>
    /// <exception cref="Errors.VirtException"><see cref="Errors.VirtErrorCode.AccessDenied"/>: it may not be.</exception>
    internal async ValueTask InvokeAsync(IProgram program, ProcedureInfo procedure, IncomingCall call)
    {
        if (procedure.Acl.Count == 0)
        {
            await program.InvokeAsync(call);
            return;
        }

        var kept = new GuardedCall(call, procedure, this);
        var arguments = program.Describe(kept);
        foreach (var permission in RequiredPermission.Of(procedure, arguments))
        {
            if (!await MayAsync(permission, procedure, arguments, call.CancellationToken))
            {
                LogDenied(logger, procedure.Name, permission.Permission);
                throw AccessFaults.Denied();
            }
        }

        kept.Prepare(arguments, driver());
        await program.InvokeAsync(kept);
    }

    private async ValueTask<bool> MayAsync(
        RequiredPermission permission, ProcedureInfo procedure, IReadOnlyList<CallArgument> arguments, CancellationToken cancellationToken)
    {
        // Nothing of a document or of the host is looked at for somebody who may never do it.
        if (!rights.DependsOnObject(permission.Permission) || !rights.MayEver(permission.Permission))
        {
            return rights.May(permission.Permission, AccessObject.Unknown);
        }

        // Which object is looked for is known when it was found: the answer is judged.
        if (procedure.Name.Contains(Lookup, StringComparison.Ordinal))
        {
            return true;
        }

        var found = driver() is { } target ? await new CallObjects(target).FindAsync(permission.Kind, arguments, cancellationToken) : null;
        return rights.May(permission.Permission, found ?? AccessObject.Unknown);
    }

    [LoggerMessage(5401, LogLevel.Warning, "{Procedure} was denied for want of {Permission}")]
    private static partial void LogDenied(ILogger logger, string procedure, string permission);
}

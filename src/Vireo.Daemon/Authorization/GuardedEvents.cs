using System.Runtime.CompilerServices;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Xdr;

namespace Vireo.Daemon.Authorization;

/// <summary>Keeps events from a client that are about objects which it may not see.</summary>
/// <param name="inner">Takes the others to the client.</param>
/// <param name="findRights">Finds what the client may do; null: everything.</param>
internal sealed class GuardedEvents(IEventSink inner, Func<ClientRights?> findRights) : IEventSink
{
    /// <inheritdoc />
    public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
    {
        if (findRights() is not { } rights || MaySee(rights, arguments))
        {
            inner.Send(procedure, arguments, encode);
        }
    }

    private static bool MaySee(ClientRights rights, object? arguments)
    {
        if (arguments is not ITuple tuple)
        {
            return MaySeeOne(rights, arguments);
        }

        for (int index = 0; index < tuple.Length; index++)
        {
            if (!MaySeeOne(rights, tuple[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MaySeeOne(ClientRights rights, object? argument) =>
        ObjectIdentity.Of(argument) is not { } found || rights.May($"{found.Kind}:getattr", found.Object);
}

using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Calls;

/// <summary>The calls of one client that wait for their replies, by serial.</summary>
internal sealed class PendingReplies
{
    private readonly Lock _gate = new();

    // Null: the caller gave it up; its reply is still to come.
    private readonly Dictionary<uint, PendingReply?> _waiting = [];
    private VirtException? _reason;
    private uint _next;

    /// <summary>How many replies are to come, those that were given up among them.</summary>
    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Gives a call its serial and waits for its reply.</summary>
    /// <param name="reply">What waits.</param>
    /// <param name="procedure">What is called.</param>
    /// <exception cref="VirtConnectionLostException">The connection has ended.</exception>
    internal void Add(PendingReply reply, ProcedureInfo procedure)
    {
        lock (_gate)
        {
            if (_reason is not null)
            {
                throw ConnectionEnd.Again(_reason);
            }

            reply.Begin(this, procedure, _next++);
            _waiting.Add(reply.Serial, reply);
        }
    }

    /// <summary>Takes back a call that was not sent.</summary>
    /// <param name="reply">What waited for it.</param>
    /// <returns>Whether it still waited; otherwise it was ended.</returns>
    internal bool Remove(PendingReply reply)
    {
        lock (_gate)
        {
            return Waits(reply) && _waiting.Remove(reply.Serial);
        }
    }

    /// <summary>Waits no more for a call that was sent: its reply will be dropped.</summary>
    /// <param name="reply">What waited for it.</param>
    /// <returns>Whether it still waited; otherwise it was ended.</returns>
    internal bool GiveUp(PendingReply reply)
    {
        lock (_gate)
        {
            if (!Waits(reply))
            {
                return false;
            }

            _waiting[reply.Serial] = null;
            return true;
        }
    }

    /// <summary>Takes what waits for a reply that has come.</summary>
    /// <param name="header">The reply's header.</param>
    /// <returns>What waits; null: it was given up.</returns>
    /// <exception cref="FrameException">No such call was made.</exception>
    internal PendingReply? Take(in FrameHeader header)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(header.Serial, out var reply) || (reply?.Procedure is { } procedure && !Answers(header, procedure)))
            {
                throw FrameProblem.UnexpectedReply(header);
            }

            _waiting.Remove(header.Serial);
            return reply;
        }
    }

    /// <summary>Ends every call that waits, and each that is made later.</summary>
    /// <param name="reason">Why the connection ended.</param>
    internal void FailAll(VirtException reason)
    {
        List<PendingReply> waiting = [];
        lock (_gate)
        {
            _reason ??= reason;
            waiting.AddRange(_waiting.Values.OfType<PendingReply>());
            _waiting.Clear();
        }

        foreach (var reply in waiting)
        {
            reply.Fail(ConnectionEnd.Again(reason));
            reply.Deliver(here: false);
        }
    }

    private static bool Answers(in FrameHeader header, ProcedureInfo procedure) =>
        header.Program == procedure.Program && header.Version == procedure.Version && header.Procedure == procedure.Number;

    private bool Waits(PendingReply reply) => _waiting.TryGetValue(reply.Serial, out var waiting) && waiting == reply;
}

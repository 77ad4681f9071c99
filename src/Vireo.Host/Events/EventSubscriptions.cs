using System.Collections.Immutable;
using Vireo.Errors;

namespace Vireo.Host.Events;

/// <summary>
/// Everything that one connection asked for; callback ids count over all kinds. libvirtd takes one registration for each event and object
/// (or all objects) of a connection, whichever of its calls makes it, and refuses a second: clients fan out themselves.
/// </summary>
public sealed class EventSubscriptions
{
    private readonly Lock _gate = new();
    private ImmutableArray<EventSubscription> _all = [];
    private int _nextCallbackId;

    /// <summary>All of them at one time.</summary>
    internal ImmutableArray<EventSubscription> All => _all;

    internal int Add(EventKind kind, int eventId, int lastEventId, object? key, bool isLegacy = false)
    {
        CheckEvent(kind, eventId, lastEventId);
        lock (_gate)
        {
            if (_all.Any(one => one.Kind == kind && one.EventId == eventId && Equals(one.Key, key)))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, "event callback already tracked");
            }

            int callbackId = _nextCallbackId++;
            _all = _all.Add(new EventSubscription(callbackId, kind, eventId, key, isLegacy));
            return callbackId;
        }
    }

    internal void Remove(EventKind kind, int callbackId)
    {
        if (!TryRemove(one => one.Kind == kind && one.CallbackId == callbackId))
        {
            throw Fault($"{Title(kind)}event callback {callbackId} not registered");
        }
    }

    /// <summary>Takes back what a call without callback ids asked for: the first of the event, whichever call asked for it.</summary>
    internal void RemoveLegacy(EventKind kind, int eventId, int lastEventId)
    {
        CheckEvent(kind, eventId, lastEventId);
        if (!TryRemove(one => one.Kind == kind && one.EventId == eventId))
        {
            throw Fault($"{Title(kind)}event {eventId} not registered");
        }
    }

    private bool TryRemove(Func<EventSubscription, bool> wanted)
    {
        lock (_gate)
        {
            if (_all.FirstOrDefault(wanted) is not { } found)
            {
                return false;
            }

            _all = _all.Remove(found);
            return true;
        }
    }

    private static void CheckEvent(EventKind kind, int eventId, int last)
    {
        if (eventId < 0 || eventId > last)
        {
            throw Fault($"unsupported {(kind == EventKind.Domain ? string.Empty : Title(kind))}event ID {eventId}");
        }
    }

    private static string Title(EventKind kind) => kind switch
    {
        EventKind.Network => "network ",
        EventKind.StoragePool => "storage pool ",
        EventKind.NodeDevice => "node device ",
        EventKind.Secret => "secret ",
        _ => "domain ",
    };

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, detail);
}

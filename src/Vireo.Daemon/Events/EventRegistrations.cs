using System.Globalization;
using Vireo.Errors;

namespace Vireo.Daemon.Events;

/// <summary>
/// What one client has asked to be told of one kind of object. The driver gives the callback ids; here it is known which are the
/// client's, and that nothing is asked for twice: one registration for each event and object (or all objects).
/// </summary>
/// <param name="kind">The kind of object, as libvirt's error texts name it.</param>
internal sealed class EventRegistrations(string kind)
{
    private const int Pending = -1;

    private readonly Lock _gate = new();
    private readonly Dictionary<(int EventId, string? Target), int> _callbacks = [];

    /// <summary>Registers with the driver.</summary>
    /// <param name="eventId">Which event.</param>
    /// <param name="target">Of which object; null: of all.</param>
    /// <param name="register">Asks the driver for a callback id.</param>
    /// <returns>The callback id.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: it was registered already.</exception>
    internal async ValueTask<int> AddAsync(int eventId, string? target, Func<ValueTask<int>> register)
    {
        var key = (eventId, target);
        lock (_gate)
        {
            if (!_callbacks.TryAdd(key, Pending))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, "event callback already tracked");
            }
        }

        try
        {
            int callbackId = await register();
            lock (_gate)
            {
                _callbacks[key] = callbackId;
            }

            return callbackId;
        }
        catch
        {
            lock (_gate)
            {
                _callbacks.Remove(key);
            }

            throw;
        }
    }

    /// <summary>Forgets a registration.</summary>
    /// <param name="callbackId">What the driver gave it.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: this client has no such registration.</exception>
    internal void Remove(int callbackId)
    {
        lock (_gate)
        {
            foreach (var (key, value) in _callbacks)
            {
                if (value == callbackId && value != Pending)
                {
                    _callbacks.Remove(key);
                    return;
                }
            }
        }

        throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{kind} event callback {callbackId} not registered"));
    }

    /// <summary>Refuses an event that this program does not carry.</summary>
    /// <param name="isKnown">Whether it does.</param>
    /// <param name="eventId">The event.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: it does not.</exception>
    internal void Require(bool isKnown, int eventId)
    {
        if (!isKnown)
        {
            string name = kind == DomainEvents.Kind ? "" : kind + " ";
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"unsupported {name}event ID {eventId}"));
        }
    }

    internal static VirtException Wrong(string what) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, what);
}

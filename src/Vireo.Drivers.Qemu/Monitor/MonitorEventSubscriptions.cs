using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vireo.Contract.Domains;
using Vireo.Contract.Qemu;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>What one connection asked to hear of monitors, and the way on which it gets it.</summary>
/// <param name="events">Takes the connection's events; null: it gets none.</param>
internal sealed class MonitorEventSubscriptions(IQemuEvents? events)
{
    /// <summary>How long an event's name may be compared with a client's expression.</summary>
    private static readonly TimeSpan MatchLimit = TimeSpan.FromMilliseconds(50);

    private ImmutableDictionary<int, Subscription> _all = ImmutableDictionary<int, Subscription>.Empty;
    private int _lastId = -1;

    /// <summary>Asks for events.</summary>
    /// <param name="domain">The guest; null: every guest.</param>
    /// <param name="type">The event's name; null: every event.</param>
    /// <param name="flags">How the name is compared.</param>
    /// <returns>The number that each of the events carries.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: the name is no expression.</exception>
    internal int Add(DomainHandle? domain, string? type, QemuMonitorEventRegisterFlags flags)
    {
        int id = Interlocked.Increment(ref _lastId);
        ImmutableInterlocked.TryAdd(ref _all, id, new Subscription(domain?.Uuid, type is null ? null : Compile(type, flags)));
        return id;
    }

    /// <summary>Takes back what was asked for.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: it was not.</exception>
    internal void Remove(int id)
    {
        if (!ImmutableInterlocked.TryRemove(ref _all, id, out _))
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, $"qemu monitor event callback {id} not registered");
        }
    }

    /// <summary>Passes an event on, if it was asked for.</summary>
    internal void Tell(DomainHandle domain, MonitorMessage message)
    {
        foreach ((int id, Subscription wanted) in _all)
        {
            if ((wanted.Domain is { } one && one != domain.Uuid) || !Matches(wanted.Name, message.Name))
            {
                continue;
            }

            string? details = message.Data.ValueKind == JsonValueKind.Undefined ? null : JsonTexts.Write(message.Data);
            events?.DomainMonitorEvent(id, domain, message.Name, message.Seconds, message.Microseconds, details);
        }
    }

    private static Regex Compile(string type, QemuMonitorEventRegisterFlags flags)
    {
        bool isPattern = flags.HasFlag(QemuMonitorEventRegisterFlags.Regex);
        RegexOptions options = RegexOptions.CultureInvariant
            | (flags.HasFlag(QemuMonitorEventRegisterFlags.IgnoreCase) ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(isPattern ? type : $"^{Regex.Escape(type)}$", options, MatchLimit);
        }
        catch (ArgumentException)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, $"failed to compile regex {type}");
        }
    }

    private static bool Matches(Regex? name, string text)
    {
        try
        {
            return name?.IsMatch(text) != false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private sealed record Subscription(Guid? Domain, Regex? Name);
}

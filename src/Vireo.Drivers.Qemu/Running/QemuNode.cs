using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Domains;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Drivers.Qemu.Probing;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.Events;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>This host as the QEMU driver has it: its guests, where their files lie, who hears of them.</summary>
internal sealed class QemuNode
{
    private int _lastId;

    /// <summary>Keeps other daemons from the same files.</summary>
    internal required SafeFileHandle Lock { get; init; }

    /// <summary>What names the host to clients.</summary>
    internal Guid HostUuid { get; } = Nodes.HostIdentity.Find();

    /// <summary>Where files lie.</summary>
    internal required DriverPaths Paths { get; init; }

    /// <summary>Reads documents and makes command lines.</summary>
    internal GuestComposer Composer => field ??= new GuestComposer(Paths, Identity, Emulators, Resources);

    /// <summary>The host's own resources.</summary>
    internal GuestResources Resources { get; init; } = new(null);

    /// <summary>The ports of guests' NICs on the host's networks.</summary>
    internal NicPorts Ports { get; init; } = new(null);

    /// <summary>Names for guests' taps.</summary>
    internal TapNames TapNames { get; } = new();

    /// <summary>Who QEMU runs as; null: as the daemon.</summary>
    internal ProcessIdentity? Identity { get; init; }

    /// <summary>The control groups of guests.</summary>
    internal ControlGroups Groups { get; init; } = ControlGroups.None;

    /// <summary>The QEMU programs.</summary>
    internal Emulators Emulators => field ??= new Emulators(Paths, Identity);

    /// <summary>The guests.</summary>
    internal DomainTable<GuestState> Domains { get; } = new();

    /// <summary>Who hears of them.</summary>
    internal DomainEventHub Events { get; } = new();

    /// <summary>Who hears what guests' monitors tell, as they tell it.</summary>
    internal EventHub<MonitorEventSubscriptions> MonitorEvents { get; } = new();

    /// <summary>The saved definitions.</summary>
    internal DefinitionStore Definitions => field ??= new DefinitionStore(Paths);

    /// <summary>The id of the next run. Ids are never given twice.</summary>
    internal int NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>Makes sure that later ids are higher than one that a former daemon gave.</summary>
    internal void RaiseId(int id)
    {
        for (int last = Volatile.Read(ref _lastId); last < id; last = Volatile.Read(ref _lastId))
        {
            Interlocked.CompareExchange(ref _lastId, id, last);
        }
    }

    /// <summary>The guest that a handle names.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is none.</exception>
    internal HostedDomain<GuestState> Require(DomainHandle domain) =>
        Domains.Find(domain.Uuid) is { State.IsRemoved: false } found ? found : throw DriverFaults.NoDomain(domain.Uuid, domain.Name);

    /// <summary>The state of the guest that a handle names.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is none.</exception>
    internal GuestState StateOf(DomainHandle domain) => Require(domain).State;

    /// <summary>Changes a guest under its lock.</summary>
    /// <param name="guest">The guest.</param>
    /// <param name="change">Gives the state after the change; null or the same: nothing changes.</param>
    /// <param name="then">What to tell of it, still under the lock, so that events come in the order of the changes.</param>
    /// <returns>The state now.</returns>
    internal GuestState Change(
        HostedDomain<GuestState> guest, Func<GuestState, GuestState?> change, Action<GuestState, GuestState>? then = null)
    {
        GuestState before, after;
        lock (guest.Gate)
        {
            before = guest.State;
            if (change(before) is not { } changed || ReferenceEquals(changed, before))
            {
                return before;
            }

            after = changed;
            guest.State = after;
            Domains.SetId(guest, before.Id, after.Id);
            then?.Invoke(before, after);
        }

        if (after.IsRemoved && !before.IsRemoved)
        {
            lock (Domains.Gate)
            {
                Domains.Remove(guest);
            }
        }

        return after;
    }
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Which guests a list's flags ask for. Flags of one group are alternatives; a group of which none is set does not filter.</summary>
internal static class GuestFilter
{
    /// <summary>Every flag that libvirt 9.0.0 knows.</summary>
    internal const ListDomainsFlags All = (ListDomainsFlags)0xffff;

    private const ListDomainsFlags States =
        ListDomainsFlags.Running | ListDomainsFlags.Paused | ListDomainsFlags.ShutOff | ListDomainsFlags.Other;

    internal static bool Takes(ListDomainsFlags flags, GuestState state) =>
        flags == ListDomainsFlags.None
        || (Takes(flags, state.IsActive, ListDomainsFlags.Active, ListDomainsFlags.Inactive)
            && Takes(flags, state.IsPersistent, ListDomainsFlags.Persistent, ListDomainsFlags.Transient)
            && Takes(flags, state.HasManagedSave, ListDomainsFlags.ManagedSave, ListDomainsFlags.NoManagedSave)
            && Takes(flags, state.Autostart, ListDomainsFlags.Autostart, ListDomainsFlags.NoAutostart)
            && Takes(flags, false, ListDomainsFlags.HasSnapshot, ListDomainsFlags.NoSnapshot)
            && Takes(flags, false, ListDomainsFlags.HasCheckpoint, ListDomainsFlags.NoCheckpoint)
            && ((flags & States) == 0 || (flags & FlagOf(state.State)) != 0));

    private static bool Takes(ListDomainsFlags flags, bool value, ListDomainsFlags whenTrue, ListDomainsFlags whenFalse) =>
        (flags & (whenTrue | whenFalse)) == 0 || (flags & (value ? whenTrue : whenFalse)) != 0;

    private static ListDomainsFlags FlagOf(DomainState state) => state switch
    {
        DomainState.Running => ListDomainsFlags.Running,
        DomainState.Paused => ListDomainsFlags.Paused,
        DomainState.ShutOff => ListDomainsFlags.ShutOff,
        _ => ListDomainsFlags.Other,
    };
}

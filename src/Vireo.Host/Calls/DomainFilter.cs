using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Host.Objects;

namespace Vireo.Host.Calls;

/// <summary>Which guests a list's flags ask for. Flags of one group are alternatives; a group of which none is set does not filter.</summary>
public static class DomainFilter
{
    /// <summary>Every flag that libvirt 9.0.0 knows.</summary>
    public const ListDomainsFlags All = (ListDomainsFlags)0xffff;

    private const ListDomainsFlags States =
        ListDomainsFlags.Running | ListDomainsFlags.Paused | ListDomainsFlags.ShutOff | ListDomainsFlags.Other;

    /// <summary>Judges a guest.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="state">The guest's state.</param>
    /// <returns>Whether it is asked for.</returns>
    public static bool Takes(ListDomainsFlags flags, DomainRecord state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return flags == ListDomainsFlags.None
            || (Takes(flags, state.IsActive, ListDomainsFlags.Active, ListDomainsFlags.Inactive)
                && Takes(flags, state.IsPersistent, ListDomainsFlags.Persistent, ListDomainsFlags.Transient)
                && Takes(flags, state.HasManagedSave, ListDomainsFlags.ManagedSave, ListDomainsFlags.NoManagedSave)
                && Takes(flags, state.Autostart, ListDomainsFlags.Autostart, ListDomainsFlags.NoAutostart)
                && Takes(flags, state.HasSnapshots, ListDomainsFlags.HasSnapshot, ListDomainsFlags.NoSnapshot)
                && Takes(flags, state.HasCheckpoints, ListDomainsFlags.HasCheckpoint, ListDomainsFlags.NoCheckpoint)
                && TakesState(flags, state.State));
    }

    private static bool Takes(ListDomainsFlags flags, bool value, ListDomainsFlags whenTrue, ListDomainsFlags whenFalse) =>
        (flags & (whenTrue | whenFalse)) == 0 || (flags & (value ? whenTrue : whenFalse)) != 0;

    private static bool TakesState(ListDomainsFlags flags, DomainState state) => (flags & States) == 0 || (flags & FlagOf(state)) != 0;

    private static ListDomainsFlags FlagOf(DomainState state) => state switch
    {
        DomainState.Running => ListDomainsFlags.Running,
        DomainState.Paused => ListDomainsFlags.Paused,
        DomainState.ShutOff => ListDomainsFlags.ShutOff,
        _ => ListDomainsFlags.Other,
    };
}

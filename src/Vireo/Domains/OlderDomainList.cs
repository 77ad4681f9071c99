using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.States;
using Vireo.Sessions;

namespace Vireo.Domains;

/// <summary>Lists guests as it was done before libvirt 0.9.13: by names and ids, then each by itself.</summary>
/// <param name="session">The driver.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class OlderDomainList(DriverSession session, CancellationToken cancellationToken)
{
    private const ListDomainsFlags States =
        ListDomainsFlags.Running | ListDomainsFlags.Paused | ListDomainsFlags.ShutOff | ListDomainsFlags.Other;

    internal async Task<IReadOnlyList<DomainHandle>> ListAsync(ListDomainsFlags flags)
    {
        IDomainList lists = session.Part<IDomainList>("virConnectListDomains");
        IDomainLookup lookup = session.Part<IDomainLookup>("virDomainLookupByID");
        List<DomainHandle> found = [];
        if (OlderCalls.Wants(flags, ListDomainsFlags.Active, ListDomainsFlags.Inactive))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfDomainsAsync(cancellationToken),
                max => lists.ConnectListDomainsAsync(max, cancellationToken),
                id => lookup.DomainLookupByIdAsync(id, cancellationToken)).ConfigureAwait(false));
        }

        if (OlderCalls.Wants(flags, ListDomainsFlags.Inactive, ListDomainsFlags.Active))
        {
            found.AddRange(await OlderCalls.FindAsync(
                lists.ConnectNumOfDefinedDomainsAsync(cancellationToken),
                max => lists.ConnectListDefinedDomainsAsync(max, cancellationToken),
                name => lookup.DomainLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false));
        }

        return await OlderCalls.WhereAsync(found, domain => IsWantedAsync(domain, flags)).ConfigureAwait(false);
    }

    // A daemon that old has no checkpoints.
    private async Task<bool> IsWantedAsync(DomainHandle domain, ListDomainsFlags flags) =>
        OlderCalls.Wants(flags, ListDomainsFlags.NoCheckpoint, ListDomainsFlags.HasCheckpoint)
        && await OlderCalls.WantsAsync(flags, ListDomainsFlags.Persistent, ListDomainsFlags.Transient, () =>
            session.Part<IDomainDefinition>("virDomainIsPersistent").DomainIsPersistentAsync(domain, cancellationToken)).ConfigureAwait(false)
        && await OlderCalls.WantsAsync(flags, ListDomainsFlags.Autostart, ListDomainsFlags.NoAutostart, () =>
            session.Part<IDomainDefinition>("virDomainGetAutostart").DomainGetAutostartAsync(domain, cancellationToken)).ConfigureAwait(false)
        && await OlderCalls.WantsAsync(flags, ListDomainsFlags.ManagedSave, ListDomainsFlags.NoManagedSave, () =>
            session.Part<IDomainSaving>("virDomainHasManagedSaveImage").DomainHasManagedSaveImageAsync(domain, 0, cancellationToken)).ConfigureAwait(false)
        && await OlderCalls.WantsAsync(flags, ListDomainsFlags.HasSnapshot, ListDomainsFlags.NoSnapshot, () => HasSnapshotsAsync(domain)).ConfigureAwait(false)
        && ((flags & States) == 0 || flags.HasFlag(await GetStateFlagAsync(domain).ConfigureAwait(false)));

    private async ValueTask<bool> HasSnapshotsAsync(DomainHandle domain) =>
        await session.Part<IDomainSnapshotList>("virDomainSnapshotNum")
            .DomainSnapshotNumAsync(domain, DomainSnapshotListFlags.None, cancellationToken).ConfigureAwait(false) > 0;

    private async ValueTask<ListDomainsFlags> GetStateFlagAsync(DomainHandle domain)
    {
        DomainVitals vitals = await session.Part<IDomainStates>("virDomainGetInfo").DomainGetInfoAsync(domain, cancellationToken).ConfigureAwait(false);
        return vitals.State switch
        {
            DomainState.Running => ListDomainsFlags.Running,
            DomainState.Paused => ListDomainsFlags.Paused,
            DomainState.ShutOff => ListDomainsFlags.ShutOff,
            _ => ListDomainsFlags.Other,
        };
    }
}

using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Listing guests.</summary>
internal sealed class ListPart(QemuNode node) : DomainListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainHandle> Domains, uint Count)> ConnectListAllDomainsAsync(
        bool needResults, ListDomainsFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)DomainFilter.All, "qemuConnectListAllDomains");
        DomainHandle[] found = [.. States().Where(state => DomainFilter.Takes(flags, state)).Select(state => state.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<DomainHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDomainsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(States().Count(state => state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<int>> ConnectListDomainsAsync(int maxIds, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxIds, RemoteLimits.DomainList, "maxids", "REMOTE_DOMAIN_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<int>>([.. States().Where(state => state.IsActive).Select(state => state.Id).Take(maxIds)]);
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedDomainsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(States().Count(state => !state.IsActive));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedDomainsAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.DomainList, "maxnames", "REMOTE_DOMAIN_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. States().Where(state => !state.IsActive).Select(state => state.Definition.Name).Take(maxNames)]);
    }

    private IEnumerable<GuestState> States() => node.Domains.All.Select(domain => domain.State).Where(state => !state.IsRemoved);
}

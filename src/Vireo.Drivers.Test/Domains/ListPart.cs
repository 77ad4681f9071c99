using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Listing guests.</summary>
internal sealed class ListPart(TestNode node) : DomainListBase
{
    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<DomainHandle> Domains, uint Count)> ConnectListAllDomainsAsync(
        bool needResults, ListDomainsFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainFilter.All, "testConnectListAllDomains");
        IReadOnlyList<HostedDomain<TestDomainState>> all = node.Domains.All;
        var found = new List<DomainHandle>(needResults ? all.Count : 0);
        uint count = 0;
        foreach (HostedDomain<TestDomainState> domain in all)
        {
            TestDomainState state = domain.State;
            if (state.IsRemoved || !DomainFilter.Takes(flags, state))
            {
                continue;
            }

            count++;
            if (needResults)
            {
                found.Add(state.Handle);
            }
        }

        return ValueTask.FromResult<(IReadOnlyList<DomainHandle>, uint)>((found, count));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDomainsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(States(active: true).Count());

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<int>> ConnectListDomainsAsync(int maxIds, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxIds, RemoteLimits.DomainList, "maxids", "REMOTE_DOMAIN_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<int>>([.. States(active: true).Select(state => state.Id).Take(maxIds)]);
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfDefinedDomainsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(States(active: false).Count());

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedDomainsAsync(int maxNames, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxNames, RemoteLimits.DomainList, "maxnames", "REMOTE_DOMAIN_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>(
            [.. States(active: false).Select(state => state.Definition.Name).Take(maxNames)]);
    }

    private IEnumerable<TestDomainState> States(bool active) =>
        node.Domains.All.Select(domain => domain.State).Where(state => !state.IsRemoved && state.IsActive == active);
}

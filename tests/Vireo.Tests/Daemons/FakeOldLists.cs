using Vireo.Contract.Domains;

namespace Vireo.Tests.Daemons;

/// <summary>Lists guests as daemons of old do: <c>web</c> runs, <c>idle</c> does not, and <c>gone</c> goes before anybody looks.</summary>
internal sealed class FakeOldLists : DomainListBase
{
    public override ValueTask<int> ConnectNumOfDomainsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(1);

    public override ValueTask<IReadOnlyList<int>> ConnectListDomainsAsync(int maxIds, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<int>>([FakeLookup.WebId]);

    public override ValueTask<int> ConnectNumOfDefinedDomainsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(2);

    public override ValueTask<IReadOnlyList<string>> ConnectListDefinedDomainsAsync(int maxNames, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<string>>(["idle", "gone"]);
}

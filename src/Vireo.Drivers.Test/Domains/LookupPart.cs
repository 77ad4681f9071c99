using Vireo.Contract.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Finding guests.</summary>
internal sealed class LookupPart(TestNode node) : DomainLookupBase
{
    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByIdAsync(int id, CancellationToken cancellationToken) => id < 0
        ? throw CallFaults.Library("id", "virDomainLookupByID", "be zero or greater")
        : Answer(node.Domains.Find(id));

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        Answer(node.Domains.Find(name));

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        Answer(node.Domains.Find(uuid));

    private static ValueTask<DomainHandle> Answer(HostedDomain<TestDomainState>? found) => found is null
        ? throw TestFaults.Raise(VirtErrorCode.NoDomain, null)
        : ValueTask.FromResult(found.State.Handle);
}

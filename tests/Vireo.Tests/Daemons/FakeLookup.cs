using Vireo.Contract.Domains;
using Vireo.Errors;

namespace Vireo.Tests.Daemons;

/// <summary>Knows two guests, <c>web</c> and <c>idle</c>.</summary>
internal sealed class FakeLookup : DomainLookupBase
{
    internal const int WebId = 7;

    public override ValueTask<DomainHandle> DomainLookupByIdAsync(int id, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new DomainHandle("web", Guid.Empty, id));

    public override ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken) => name is "web" or "idle"
        ? ValueTask.FromResult(new DomainHandle(name, Guid.Empty, DomainHandle.Inactive))
        : ValueTask.FromException<DomainHandle>(VirtException.Create(
            VirtErrorCode.NoDomain,
            VirtErrorDomain.Test,
            $"Domain not found: no domain with matching name '{name}'",
            detail: new VirtErrorDetail("one", "two", null, 3, 4)));
}

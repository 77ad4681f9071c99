using Vireo.Contract.Domains;
using Vireo.Errors;

namespace Vireo.Tests.Daemons;

/// <summary>Knows one guest, <c>web</c>.</summary>
internal sealed class FakeLookup : DomainLookupBase
{
    public override ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken) => name == "web"
        ? ValueTask.FromResult(new DomainHandle(name, Guid.Empty, DomainHandle.Inactive))
        : ValueTask.FromException<DomainHandle>(VirtException.Create(
            VirtErrorCode.NoDomain,
            VirtErrorDomain.Test,
            $"Domain not found: no domain with matching name '{name}'",
            detail: new VirtErrorDetail("one", "two", null, 3, 4)));
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;

namespace Vireo.Tests.Daemons;

/// <summary>Knows that <c>web</c> runs, but not why.</summary>
internal sealed class FakeStates : DomainStatesBase
{
    public override ValueTask<DomainVitals> DomainGetInfoAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new DomainVitals(domain.Name == "web" ? DomainState.Running : DomainState.ShutOff, 1024, 1024, 1, 0));
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Lifecycle;

namespace Vireo.Tests.Daemons;

/// <summary>Pauses guests when it is told to.</summary>
internal sealed class FakeLifecycle : DomainLifecycleBase
{
    /// <summary>What pausing waits for.</summary>
    internal TaskCompletionSource Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async ValueTask DomainSuspendAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        await Answer.Task.WaitAsync(cancellationToken);
}

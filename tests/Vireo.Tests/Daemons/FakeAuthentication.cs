using Vireo.Contract.Authentication;

namespace Vireo.Tests.Daemons;

internal sealed class FakeAuthentication : AuthenticationBase
{
    internal AuthenticationType Type { get; set; } = AuthenticationType.None;

    /// <summary>What the first answer waits for; a daemon that is silent never completes it.</summary>
    internal Task Answering { get; set; } = Task.CompletedTask;

    public override async ValueTask<IReadOnlyList<AuthenticationType>> AuthListAsync(CancellationToken cancellationToken)
    {
        await Answering.WaitAsync(cancellationToken);
        return [Type];
    }

    public override ValueTask<bool> AuthPolkitAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);
}

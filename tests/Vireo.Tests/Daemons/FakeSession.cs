using Vireo.Contract.Connections;

namespace Vireo.Tests.Daemons;

internal sealed class FakeSession : ConnectionSessionBase
{
    internal string? OpenedName { get; private set; }

    internal ConnectFlags OpenedFlags { get; private set; }

    internal bool HasNumberedEvents { get; set; } = true;

    public override ValueTask ConnectOpenAsync(string? name, ConnectFlags flags, CancellationToken cancellationToken)
    {
        OpenedName = name;
        OpenedFlags = flags;
        return ValueTask.CompletedTask;
    }

    public override ValueTask ConnectCloseAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override ValueTask<bool> ConnectSupportsFeatureAsync(ConnectFeature feature, CancellationToken cancellationToken) =>
        ValueTask.FromResult(feature != ConnectFeature.RemoteEventCallback || HasNumberedEvents);
}

using Vireo.Contract.Connections;

namespace Vireo.Tests.Daemons;

internal sealed class FakeDescription : ConnectionDescriptionBase
{
    /// <summary>What the host's name waits for.</summary>
    internal Task Answering { get; set; } = Task.CompletedTask;

    /// <summary>Ends when somebody has asked for the host's name.</summary>
    internal TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async ValueTask<string> ConnectGetHostnameAsync(CancellationToken cancellationToken)
    {
        Asked.TrySetResult();
        await Answering.WaitAsync(cancellationToken);
        return "host";
    }

    public override ValueTask<ulong> ConnectGetVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(7_002_011UL);

    public override ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken) => ValueTask.FromResult("test:///chosen");
}

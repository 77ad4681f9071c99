using Vireo.Contract.Connections;

namespace Vireo.Drivers.Node.Connections;

/// <summary>What clients ask about the connection before they use it.</summary>
internal sealed class SessionPart : ConnectionSessionBase
{
    /// <inheritdoc />
    public override ValueTask<bool> ConnectSupportsFeatureAsync(ConnectFeature feature, CancellationToken cancellationToken) =>
        ValueTask.FromResult(feature is ConnectFeature.TypedParamString);

    /// <inheritdoc />
    public override ValueTask<bool> ConnectIsSecureAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);
}

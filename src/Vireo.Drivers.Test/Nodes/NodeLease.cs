namespace Vireo.Drivers.Test.Nodes;

/// <summary>A connection's hold on a node.</summary>
/// <param name="node">The node.</param>
/// <param name="release">Gives the hold back.</param>
internal sealed class NodeLease(TestNode node, Action release) : IDisposable
{
    internal TestNode Node { get; } = node;

    /// <inheritdoc />
    public void Dispose() => release();
}

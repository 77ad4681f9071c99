using Vireo.Rpc.Links;

namespace Vireo.Rpc.Tests.Peers;

/// <summary>A link that ends at once and knows why.</summary>
/// <param name="text">Why.</param>
internal sealed class ExplainingLink(string text) : StreamLink(Stream.Null, "explaining")
{
    public override ValueTask<string?> ExplainEndAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(text);
}

using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Anonymous;

/// <summary>Comes without a name (RFC 4505), and without a trace of one.</summary>
public sealed class AnonymousClient : SaslExchange
{
    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => Finish(ReadOnlyMemory<byte>.Empty);
}

using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Anonymous;

/// <summary>Lets in who has no name (RFC 4505).</summary>
public sealed class AnonymousServer : SaslExchange
{
    private const string Nobody = "anonymous";

    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => message is null ? Say(ReadOnlyMemory<byte>.Empty, LetIn) : LetIn(message);

    private SaslStep LetIn(ReadOnlyMemory<byte>? message)
    {
        SaslText.Read(message);
        UserName = Nobody;
        return Finish();
    }
}

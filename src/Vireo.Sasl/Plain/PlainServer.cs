using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Plain;

/// <summary>Takes the password itself (RFC 4616).</summary>
/// <param name="isRight">Whether somebody has this password.</param>
public sealed class PlainServer(Func<string, string, bool> isRight) : SaslExchange
{
    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message) => message is null ? Say(ReadOnlyMemory<byte>.Empty, Verify) : Verify(message);

    private SaslStep Verify(ReadOnlyMemory<byte>? message)
    {
        if (SaslText.Read(message).Split('\0') is not [var otherName, { Length: > 0 } name, { Length: > 0 } password])
        {
            throw new SaslException("the message is not name and password");
        }

        if (otherName.Length > 0 && otherName != name)
        {
            throw new SaslException($"'{name}' wants to act as somebody else");
        }

        UserName = isRight(name, password) ? name : throw new SaslException($"'{name}' does not exist, or the password is another");
        return Finish();
    }
}

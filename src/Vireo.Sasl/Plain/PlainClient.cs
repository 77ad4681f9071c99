using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Plain;

/// <summary>Sends the password itself (RFC 4616): only where nobody else reads it.</summary>
/// <param name="userName">Who logs in.</param>
/// <param name="password">The password.</param>
public sealed class PlainClient(string userName, string password) : SaslExchange
{
    /// <inheritdoc />
    protected override SaslStep Begin(ReadOnlyMemory<byte>? message)
    {
        UserName = userName;
        return userName.Contains('\0', StringComparison.Ordinal) || password.Contains('\0', StringComparison.Ordinal)
            ? throw new SaslException("neither name nor password may hold a NUL")
            : Finish(SaslText.Write($"\0{userName}\0{password}"));
    }
}
